import { browser } from '#src/browser.ts';

/** The tab that a page of the extension speaks of. */
export interface Tab {
  id: number;
  window: number;
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
  const { id, url = null, status, windowId } = tab;
  return { id, url, loading: status === 'loading', window: windowId ?? -1 };
}

/** A page of ours that is opened in a tab does not speak of itself, but of the tab that one comes from. */
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
 * Calls `then` when another tab comes to the front, or a tab goes to another page: in that case with its id. Returns the way
 * to stop.
 */
export function onTabMove(then: (tab?: number) => void): () => void {
  const moved = () => then();
  // Pages change their title and their icon all the time, which is no news.
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
 * Whether this is a private window. There Firefox (153) refuses an extension's own pages its database (InvalidStateError) and
 * gives them no way to its background's page; the background, which is in no window, has it, and answers messages.
 */
export const inPrivateWindow = (): boolean => browser.extension?.inIncognitoContext ?? false;
