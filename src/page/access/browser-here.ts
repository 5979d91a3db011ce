import { browser as wxtBrowser } from 'wxt/browser';

/**
 * The browser's own extension API in content scripts and workers: src/tools/build/browser-here-plugin.ts replaces the
 * polyfilled one. The polyfill would cost every page, and workers have no such API.
 */
export const browser = wxtBrowser;
