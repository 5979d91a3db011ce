import type { TabState } from '#src/store/tabs.ts';
import type { Page } from '#tests/e2e/browsers/page.ts';

type State = { unread: 'no-text' | 'too-large' | 'broken' | 'loading' } | { failed: string };

/** Views of a page without a posting: name, tab state, words of the heading. */
export const BLANK_STATES: [view: string, state: State, ready: string][] = [
  ['no-text', { unread: 'no-text' }, 'has no text yet'],
  ['too-large', { unread: 'too-large' }, 'too large to read'],
  ['broken', { unread: 'broken' }, 'could not be read'],
  ['loading', { unread: 'loading' }, 'Reading the posting'],
  ['not-kept', { failed: 'QuotaExceededError: the disk is full' }, 'could not be saved'],
];

/** Sets a tab's state like the background. */
export async function seedTabState(inExtension: Page, tab: number, state: TabState): Promise<void> {
  await inExtension.evaluate(
    async (tab, state) => {
      const api = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      await (api.browser ?? api.chrome)?.storage.session.set({ [`tab:${tab}`]: state });
    },
    tab,
    state,
  );
}

type Api = typeof import('webextension-polyfill');

/** Tracks a backend developer's skills like the options page. */
export async function seedTracked(inExtension: Page): Promise<void> {
  await inExtension.evaluate(async () => {
    const opening = indexedDB.open('gaplight');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction('tracked', 'readwrite');
    const known: [skill: string, level: string, years: number | null][] = [
      ['python', 'expert', 6],
      ['postgresql', 'solid', 4],
      ['docker', 'solid', 4],
      ['git', 'expert', 7],
      ['azure', 'solid', 2],
      ['go', 'learning', null],
      ['redis', 'solid', 2],
      ['rest', 'solid', 5],
      ['django', 'expert', 5],
      ['linux', 'solid', 5],
      ['sql', 'solid', 5],
    ];
    for (const [skill, level, years] of known) {
      writing
        .objectStore('tracked')
        .put({ skill, level, years, lastUsed: null, note: '', refused: [], changedAt: Date.now() });
    }
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opening.result.close();
    const api = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    await (api.browser ?? api.chrome)?.storage.session.set({ 'changed:tracked': crypto.randomUUID() });
  });
}
