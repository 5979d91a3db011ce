import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** State shared by page scripts, with the modules that replace it in each of them. */
const SHARED = new Map([
  [here('../../posting/sites/index.ts'), here('../../page/access/sites-here.ts')],
  [here('../../posting/budget/turn-now.ts'), here('../../page/access/turn-here.ts')],
  [here('../../posting/text/words-now.ts'), here('../../page/access/words-here.ts')],
  [here('../../posting/any-page/generic-now.ts'), here('../../page/access/generic-here.ts')],
]);

/** WXT's wrapper around an unlisted script, with its developer messages that no page should pay for. */
const WRAPPING = /^\0virtual:wxt-unlisted-script-entrypoint\?/;

/**
 * Build plugin for scripts that run side by side in a page. Each bundle would get its own copy of module state,
 * so shared state is kept in the page's world (src/page/access/page-world.ts).
 */
export const inPagePlugin: Plugin = {
  name: 'in-page',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!/\/(?:sites\/index|(?:turn|words|generic)-now)\.ts$/.test(source)) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return SHARED.get(found?.id ?? '') ?? found;
  },
  transform: (_code, id) =>
    WRAPPING.test(id)
      ? {
          code: `import script from ${JSON.stringify(id.replace(WRAPPING, ''))};export default script.main();`,
          map: null,
        }
      : null,
};
