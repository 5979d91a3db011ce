import { browser } from '#src/browser.ts';
import type { Unread } from '#src/posting/posting.ts';
import type { WholePosting } from './forgotten-postings.ts';
import { privatePostings, setPrivatePostings, whileTabIsMine } from './private-postings.ts';
import { onStored } from './stored.ts';

/** The content read in a tab. */
export type TabState = {
  /** The address that was read. */
  url: string;
  /** The frame that it was read in, and the state of the page around it; absent if it is the page itself. */
  frame?: { id: number; around: TabState | null };
} & ({ posting: string } | { unread: Unread } | { failed: string });

/**
 * The value of `failed` if a page showed too many postings to store for a while. Otherwise it is the error's
 * message.
 */
export const TOO_MANY = 'too-many';

const key = (tab: number) => `tab:${tab}`;

/** Returns a tab's state, or null if nothing was read: the site is not read, or the page has not answered yet. */
export async function tabState(tab: number): Promise<TabState | null> {
  return ((await browser.storage.session.get(key(tab)))[key(tab)] as TabState | undefined) ?? null;
}

/** Sets a tab's state. It is in `storage.session`, which survives the background and ends with the browser. */
export async function setTabState(tab: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: state });
}

/**
 * Changes a tab's state from its current one: null deletes it, undefined leaves it. Runs one change at a time,
 * because a page and its frame may report at once. `unkept`: a posting that only this tab shows; it lives
 * as long as the state names it.
 */
export function changeTabState(
  tab: number,
  change: (before: TabState | null) => TabState | null | undefined,
  unkept: WholePosting | null = null,
): Promise<void> {
  return whileTabIsMine(tab, async () => {
    const [before, others] = await Promise.all([tabState(tab), privatePostings(tab)]);
    const after = change(before);
    if (after === undefined) return;
    const named = postingsIn(after);
    const all = unkept
      ? [unkept, ...others.filter(({ posting }) => posting.id !== unkept.posting.id)]
      : others;
    // Listeners of the state must find its posting.
    if (all.length > 0)
      await setPrivatePostings(
        tab,
        all.filter(({ posting }) => named.includes(posting.id)),
      );
    if (after) await setTabState(tab, after);
    else await browser.storage.session.remove(key(tab));
  });
}

/** Returns the ids of postings that a tab shows, or will show when a frame is gone. */
function postingsIn(state: TabState | null): string[] {
  if (!state) return [];
  return [...('posting' in state ? [state.posting] : []), ...postingsIn(state.frame?.around ?? null)];
}

/** Deletes the state of a tab that was closed or navigated. */
export async function clearTabState(tab: number): Promise<void> {
  await changeTabState(tab, () => null);
}

/** Returns the states of all tabs, by id. */
export async function allTabStates(): Promise<Map<number, TabState>> {
  const all = await browser.storage.session.get(null);
  const tabs = Object.entries(all).filter(([name]) => name.startsWith('tab:'));
  return new Map(tabs.map(([name, state]) => [Number(name.slice(4)), state as TabState]));
}

/**
 * Calls `then` when any tab's state changes, with the tabs whose state is gone. Returns a function that stops
 * listening.
 */
export function onTabChange(then: (gone: number[]) => void): () => void {
  return onStored('session', (now) => {
    const tabs = Object.keys(now).filter((name) => name.startsWith('tab:'));
    if (tabs.length > 0) then(tabs.filter((name) => !now[name]).map((name) => Number(name.slice(4))));
  });
}
