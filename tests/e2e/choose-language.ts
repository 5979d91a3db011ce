import type { Page } from './browsers/page.ts';

/** The choice of a language in the settings. */
export const LANGUAGE = 'select:has(option[value="pt-BR"])';

/** Chooses a language in the settings, as somebody who picks it in the list; one that nobody speaks is put there. */
export async function chooseLanguage(settings: Page, tag: string): Promise<void> {
  await settings.evaluate(
    (css, tag) => {
      const choice = document.querySelector<HTMLSelectElement>(css);
      if (!choice) throw new Error('There is no choice of a language');
      if (![...choice.options].some(({ value }) => value === tag)) choice.add(new Option(tag, tag));
      choice.value = tag;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    },
    LANGUAGE,
    tag,
  );
}
