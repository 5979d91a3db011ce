import { browser as wxtBrowser } from 'wxt/browser';

/**
 * The browser's extension API as it stands, in scripts of pages and in workers: src/build/browser-here-plugin.ts puts it in the
 * place of the one with the polyfill. Each page would pay for that, and in a worker there is no such API.
 */
export const browser = wxtBrowser;
