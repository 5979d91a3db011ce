import type { InlineConfig } from 'vite';

/** Where the browser's own API answers in promises, which is all that pages and content scripts take of it, 10 KB are spared. */
export function polyfilled(config: InlineConfig): void {
  const alias = { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' };
  config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...alias } };
}
