import { browser } from 'wxt/browser';

/** The tab that a page of the extension speaks of. */
export interface Tab {
  id: number;
  /** Null where the browser keeps it from us: then we may try to read, and be refused. */
  url: string | null;
  loading: boolean;
}

/**
 * The tab that `popup.html?tab=ID` names (the popup in a window of its own), else the active one of this window.
 * Null where there is none, or where it was closed.
 */
export async function shownTab(search: string): Promise<Tab | null> {
  const asked = new URLSearchParams(search).get('tab');
  const tab = asked === null ? await activeTab() : await browser.tabs.get(Number(asked)).catch(() => null);
  if (!tab || tab.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, loading: tab.status === 'loading' };
}

async function activeTab() {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0] ?? null;
}

/** Calls `then` when another tab comes to the front, or a tab goes to another page. Returns the way to stop. */
export function onTabMove(then: () => void): () => void {
  const listener = () => then();
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(listener);
  browser.tabs.onRemoved.addListener(listener);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(listener);
    browser.tabs.onRemoved.removeListener(listener);
  };
}

/**
 * Has the page of a tab read once, under the permission that opening the popup gave (activeTab). What was read
 * arrives as the tab's state. Rejects where the browser refuses.
 */
export async function readTab(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/read-page.js'] });
}

/** Opens the skills page. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Whether this is a private window, where Firefox may refuse storage. */
export const inPrivateWindow = (): boolean => browser.extension?.inIncognitoContext ?? false;
