import polyfill from 'webextension-polyfill';
import type { browser as wxtBrowser } from 'wxt/browser';

/**
 * The browser's extension API, for the background and the extension's pages. All answers are promises. What the polyfill does
 * not know (`scripting`, `storage.session`, `sidePanel`) is the browser's own, and so the types are WXT's, which know all of it.
 * Scripts in pages get `src/access/browser-here.ts` in its place.
 */
export const browser = polyfill as unknown as typeof wxtBrowser;
