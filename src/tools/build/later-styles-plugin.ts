import type { Plugin } from 'vite';

/** Vite's helper around every dynamic import. */
const VITE_HELPER = '\0vite/preload-helper.js';

/**
 * Loads the style sheets of a script that is imported later, each once, and then the script. A sheet that fails
 * does not keep the script.
 */
const HELPER = `
const sheets = {};
const load = (file) => sheets[file] ??= new Promise((resolve) => {
  if (document.querySelector('link[href="/' + file + '"]')) return resolve();
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/' + file;
  sheet.onload = sheet.onerror = resolve;
  document.head.append(sheet);
});
export const __vitePreload = async (script, files) => {
  if (files) await Promise.all(files.map(load));
  return script();
};
`;

/**
 * Replaces Vite's preload helper by what our pages need of it, which makes the popup's first script 1 KB smaller:
 * preloading of scripts is turned off (`preloaded-scripts.ts`), and a package has no base path and no nonces.
 */
export const laterStylesPlugin: Plugin = {
  name: 'later-styles',
  enforce: 'pre',
  load: { filter: { id: /preload-helper/ }, handler: (id) => (id === VITE_HELPER ? HELPER : null) },
};
