import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the scripts of a page share, and the modules that stand for it elsewhere. */
const SHARED = new Map([
  [here('../posting/sites/index.ts'), here('../access/sites-here.ts')],
  [here('../posting/turn-now.ts'), here('../access/turn-here.ts')],
  [here('../posting/generic-now.ts'), here('../access/generic-here.ts')],
]);

/** What WXT wraps such a script in: a page need not pay for messages that are written in a build for developers only. */
const WRAPPING = /^\0virtual:wxt-unlisted-script-entrypoint\?/;

/**
 * A plugin of the build of those scripts that run beside each other in a page. Each is bundled by itself, so that a module's
 * state would be there once for each of them: what must be one lies in the page's world (src/access/page-world.ts).
 */
export const inPagePlugin: Plugin = {
  name: 'in-page',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!/\/(?:sites\/index|turn-now|generic-now)\.ts$/.test(source)) return null;
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
