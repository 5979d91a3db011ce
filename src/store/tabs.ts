import { browser } from 'wxt/browser';
import type { Unread } from '#src/posting/posting.ts';
import { onStored } from './stored.ts';

/** What a tab shows, as far as it was read. */
export type TabState = {
  /** The address that was read. */
  url: string;
  /** The frame that it was read in, and what the page around it was read as. Not there where it is the page itself. */
  frame?: { id: number; around: TabState | null };
} & ({ posting: string } | { unread: Unread } | { failed: string });

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
 * it may tell at once: one is done before the other begins.
 */
export function changeTabState(
  tab: number,
  change: (before: TabState | null) => TabState | null | undefined,
): Promise<void> {
  return navigator.locks.request(key(tab), async () => {
    const after = change(await tabState(tab));
    if (after) await setTabState(tab, after);
    else if (after === null) await browser.storage.session.remove(key(tab));
  });
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
