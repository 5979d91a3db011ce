import { browser as wxtBrowser } from 'wxt/browser';

/**
 * The browser's own extension API. All browsers that we support answer in promises, so it needs no polyfill.
 * Undefined in workers, which have no such API.
 */
export const browser = wxtBrowser;
