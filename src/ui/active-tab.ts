import { browser } from '#src/browser.ts';

/** The tab that an extension page shows. */
export interface Tab {
  id: number;
  window: number;
  /** Null if the browser hides it from us. Reading may still be tried, and can be refused. */
  url: string | null;
  loading: boolean;
}

/**
 * Returns the tab named by `popup.html?tab=ID` (a popup in its own window), else the window's active tab. Null
 * if there is none or it was closed.
 */
export async function shownTab(search: string): Promise<Tab | null> {
  const asked = new URLSearchParams(search).get('tab');
  const tab = asked === null ? await activeTab() : await browser.tabs.get(Number(asked)).catch(() => null);
  if (!tab || tab.id === undefined) return null;
  const { id, url = null, status, windowId } = tab;
  return { id, url, loading: status === 'loading', window: windowId ?? -1 };
}

/** Returns the active tab. If that is one of our own pages, returns the tab it was opened from. */
async function activeTab() {
  const [tabs, own] = await Promise.all([
    browser.tabs.query({ currentWindow: true }),
    browser.tabs.getCurrent().catch(() => undefined),
  ]);
  const others = tabs.filter(({ id }) => id !== own?.id);
  const byUse = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return others.find(({ active }) => active) ?? byUse[0] ?? null;
}

/**
 * Calls `then` when another tab is activated, or with a tab's id when that tab navigates. Returns a function
 * that stops listening.
 */
export function onTabMove(then: (tab?: number) => void): () => void {
  const moved = () => then();
  // Title and icon updates are frequent and do not matter here.
  const updated = (tab: number, { status, url }: { status?: string; url?: string }) => {
    if (status !== undefined || url !== undefined) then(tab);
  };
  browser.tabs.onActivated.addListener(moved);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(moved);
  return () => {
    browser.tabs.onActivated.removeListener(moved);
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(moved);
  };
}

/**
 * Whether this is a private window. Firefox 153 denies extension pages in private windows IndexedDB
 * (InvalidStateError) and the background page. The background itself has the database and answers messages.
 */
export const inPrivateWindow = (): boolean => browser.extension?.inIncognitoContext ?? false;
