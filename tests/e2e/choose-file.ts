import type { Page } from './browsers/page.ts';

/** Chooses a file like the browser's file dialog, which tests cannot reach. */
export async function chooseFile(shown: Page, name: string, bytes: Uint8Array): Promise<void> {
  await shown.waitFor({ css: 'label', has: 'Choose' });
  await shown.evaluate(
    (base64, name) => {
      const file = new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name);
      const chosen = new DataTransfer();
      chosen.items.add(file);
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('there is nowhere to choose a file');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    Buffer.from(bytes).toString('base64'),
    name,
  );
}
