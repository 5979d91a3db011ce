import polyfill from 'webextension-polyfill';
import type { browser as wxtBrowser } from 'wxt/browser';

/**
 * The browser's extension API for the background and the extension's pages. All answers are promises. Parts that
 * the polyfill does not wrap (`scripting`, `storage.session`, `sidePanel`) are the browser's own, so the types
 * are WXT's. Scripts in pages get `src/page/access/browser-here.ts` instead.
 */
export const browser = polyfill as unknown as typeof wxtBrowser;
