import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';

/** Generous timeouts for a busy machine. */
const PATIENCE = { timeout: 500_000, interval: 5 };

/** Opens every line, fold and menu of the popup, including late ones, and waits until their content is loaded. */
export async function openAll(): Promise<void> {
  await act(() => document.querySelector<HTMLElement>('[popovertarget]')?.click());
  await vi.waitFor(async () => {
    await act(openWhatIsClosed);
    for (const row of document.querySelectorAll('.ask-row'))
      expect(row.querySelector('.ask-open')).not.toBeNull();
    for (const menu of document.querySelectorAll('.head-menu'))
      expect(menu.children.length).toBeGreaterThan(0);
  }, PATIENCE);
}

function openWhatIsClosed(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  }
}

/** Waits until the view is drawn; every view except a match loads first. */
export async function viewIsThere(): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector('.skeleton')).toBeNull(), PATIENCE);
}
