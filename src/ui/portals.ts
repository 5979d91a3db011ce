import { browser } from 'wxt/browser';
import type { Portal } from '#src/posting/sites/site.ts';

let loading: Promise<Portal[]> | null = null;

/** The portals that are read by themselves. A file of the extension: a page needs their names, not how they are read. */
export function portals(): Promise<Portal[]> {
  loading ??= fetch(browser.runtime.getURL('/portals.json')).then((answer) => answer.json());
  return loading;
}
