import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';

/** Two busy cores are no reason to fail. */
const PATIENCE = { timeout: 15_000, interval: 5 };

/**
 * Opens every line and fold of the popup and its menu, also those that come a moment after the others, and waits until what is
 * loaded then is there.
 */
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

/** Waits until the view is there that was asked for: all but that of a match are loaded first. */
export async function viewIsThere(): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector('.skeleton')).toBeNull(), PATIENCE);
}
