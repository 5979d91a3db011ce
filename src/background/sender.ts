import { browser } from '#src/browser.ts';

/** A content script as identified by the browser; messages cannot override it. */
export interface PageSender {
  kind: 'page';
  tab: number;
  /** 0 is the page itself, others are frames. */
  frame: number;
  /** Address of the frame; after a move within its host it may be outdated. */
  url: URL;
  isPrivate: boolean;
}

/** Sender of a message: a content script, or a page of the extension. */
export type Sender = PageSender | { kind: 'extension' };

/** The used parts of the browser's sender object. */
export interface ToldSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; incognito?: boolean };
}

/** Identifies a sender; null if it has no access: another extension, or a page without an address. */
export function senderOf({ id, url, frameId = 0, tab }: ToldSender): Sender | null {
  if (id !== browser.runtime.id || url === undefined || !URL.canParse(url)) return null;
  if (url.startsWith(browser.runtime.getURL('/'))) return { kind: 'extension' };
  const from = new URL(url);
  if (tab?.id === undefined || !/^(?:https?|file):$/.test(from.protocol)) return null;
  return { kind: 'page', tab: tab.id, frame: frameId, url: from, isPrivate: tab.incognito ?? false };
}

/** Whether a sender may claim an address: pages can move only within their host. */
export function isOwnAddress({ url }: PageSender, address: URL): boolean {
  return address.protocol === url.protocol && address.host === url.host;
}
