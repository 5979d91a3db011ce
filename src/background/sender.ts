import { browser } from '#src/browser.ts';

/** A content script, as the browser says who it is: what a message itself says of that counts for nothing. */
export interface PageSender {
  kind: 'page';
  tab: number;
  /** 0 is the page itself, any other a frame in it. */
  frame: number;
  /** The address of that frame. After a move within its host it may still be the one before. */
  url: URL;
  isPrivate: boolean;
}

/** Who sent a message: a content script, or a page of the extension. */
export type Sender = PageSender | { kind: 'extension' };

/** What the browser tells of a sender; only the parts that are used. */
export interface ToldSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; incognito?: boolean };
}

/** Who sent a message; null where it is nobody that may: another extension, or a page that has no address. */
export function senderOf({ id, url, frameId = 0, tab }: ToldSender): Sender | null {
  if (id !== browser.runtime.id || url === undefined || !URL.canParse(url)) return null;
  if (url.startsWith(browser.runtime.getURL('/'))) return { kind: 'extension' };
  const from = new URL(url);
  if (tab?.id === undefined || !/^(?:https?|file):$/.test(from.protocol)) return null;
  return { kind: 'page', tab: tab.id, frame: frameId, url: from, isPrivate: tab.incognito ?? false };
}

/** Whether an address is one of the sender's own: a page can move within its host, and no further. */
export function isOwnAddress({ url }: PageSender, address: URL): boolean {
  return address.protocol === url.protocol && address.host === url.host;
}
