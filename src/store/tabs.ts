import { browser } from 'wxt/browser';
import type { Unread } from '#src/posting/posting.ts';

/** What a tab shows, as far as it was read. */
export type TabState = { url: string } & ({ posting: string } | { unread: Unread } | { failed: string });

const key = (tab: number) => `tab:${tab}`;

/** What was read in a tab, or null where nothing was: the site is not read, or the page has not answered yet. */
export async function tabState(tab: number): Promise<TabState | null> {
  return ((await browser.storage.session.get(key(tab)))[key(tab)] as TabState | undefined) ?? null;
}

/** Sets what a tab shows. It lives in `storage.session`: it outlasts the background, and ends with the browser. */
export async function setTabState(tab: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: state });
}

/** Forgets a tab that was closed or went elsewhere. */
export async function clearTabState(tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab));
}

/** All tabs that were read, by id. */
export async function allTabStates(): Promise<Map<number, TabState>> {
  const all = await browser.storage.session.get(null);
  const tabs = Object.entries(all).filter(([name]) => name.startsWith('tab:'));
  return new Map(tabs.map(([name, state]) => [Number(name.slice(4)), state as TabState]));
}

/** Calls `then` when the state of any tab changes. Returns the way to stop. */
export function onTabChange(then: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((name) => name.startsWith('tab:'))) then();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
