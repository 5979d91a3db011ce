import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SEAM = fileURLToPath(new URL('../../browser.ts', import.meta.url));
const HERE = fileURLToPath(new URL('../../page/access/browser-here.ts', import.meta.url));

/** Build plugin for scripts in pages and for workers: replaces the polyfill by the browser's own API. */
export const browserHerePlugin: Plugin = {
  name: 'browser-here',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!/\/browser\.ts$/.test(source)) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found?.id === SEAM ? HERE : found;
  },
};
