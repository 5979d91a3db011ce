import { browser } from '#src/browser.ts';
import type { Unread } from '#src/posting/posting.ts';
import type { WholePosting } from './forgotten-postings.ts';
import { privatePostings, setPrivatePostings, whileTabIsMine } from './private-postings.ts';
import { onStored } from './stored.ts';

/** What a tab shows, as far as it was read. */
export type TabState = {
  /** The address that was read. */
  url: string;
  /** The frame that it was read in, and what the page around it was read as. Not there where it is the page itself. */
  frame?: { id: number; around: TabState | null };
} & ({ posting: string } | { unread: Unread } | { failed: string });

/** What `failed` says where a page showed so many postings that no more of them are kept for a while; else it is the error's own words. */
export const TOO_MANY = 'too-many';

const key = (tab: number) => `tab:${tab}`;

/** What was read in a tab, or null where nothing was: the site is not read, or the page has not answered yet. */
export async function tabState(tab: number): Promise<TabState | null> {
  return ((await browser.storage.session.get(key(tab)))[key(tab)] as TabState | undefined) ?? null;
}

/** Sets what a tab shows. It lives in `storage.session`: it outlasts the background, and ends with the browser. */
export async function setTabState(tab: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: state });
}

/**
 * Changes what a tab shows, given what it showed: null forgets it, undefined leaves it as it is. A page and a frame in
 * it may tell at once: one is done before the other begins. `unkept` is a posting that a private tab shows and nobody
 * keeps: it stays for as long as the tab's state names it.
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
    // Whoever hears of the tab's state must find its posting.
    if (all.length > 0)
      await setPrivatePostings(
        tab,
        all.filter(({ posting }) => named.includes(posting.id)),
      );
    if (after) await setTabState(tab, after);
    else await browser.storage.session.remove(key(tab));
  });
}

/** The ids of the postings that a tab shows, or shows again when a frame is gone. */
function postingsIn(state: TabState | null): string[] {
  if (!state) return [];
  return [...('posting' in state ? [state.posting] : []), ...postingsIn(state.frame?.around ?? null)];
}

/** Forgets a tab that was closed or went elsewhere. */
export async function clearTabState(tab: number): Promise<void> {
  await changeTabState(tab, () => null);
}

/** All tabs that were read, by id. */
export async function allTabStates(): Promise<Map<number, TabState>> {
  const all = await browser.storage.session.get(null);
  const tabs = Object.entries(all).filter(([name]) => name.startsWith('tab:'));
  return new Map(tabs.map(([name, state]) => [Number(name.slice(4)), state as TabState]));
}

/**
 * Calls `then` when the state of any tab changes, with the tabs of which nothing is known any more. Returns the way to
 * stop.
 */
export function onTabChange(then: (gone: number[]) => void): () => void {
  return onStored('session', (now) => {
    const tabs = Object.keys(now).filter((name) => name.startsWith('tab:'));
    if (tabs.length > 0) then(tabs.filter((name) => !now[name]).map((name) => Number(name.slice(4))));
  });
}
