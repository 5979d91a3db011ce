import { browser } from '#src/browser.ts';
import type { Unread } from '#src/posting/posting.ts';
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

/** Session storage key of a tab's state. */
export const tabKey = (tab: number) => `tab:${tab}`;

/** Returns a tab's state, or null if nothing was read: the site is not read, or the page has not answered yet. */
export async function tabState(tab: number): Promise<TabState | null> {
  return ((await browser.storage.session.get(tabKey(tab)))[tabKey(tab)] as TabState | undefined) ?? null;
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
