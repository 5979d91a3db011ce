import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const TOOLS_FILE = here('../access/page-tools.ts');
const PREFIX = '\0page-tools:';

/** What src/access/page-tools.ts imports: names by the file that exports them. */
const NAMES = new Map(
  [...readFileSync(TOOLS_FILE, 'utf8').matchAll(/^import \{([^}]+)\} from '#src\/([^']+)'/gm)].map(
    ([, names = '', file]) => [here(`../${file}`), names.split(',').map((name) => name.trim())],
  ),
);

/**
 * A plugin of the build of those scripts that are put into a page behind the reader: what the reader brings they take from it
 * (src/access/page-tools.ts), so that the package has it once. The build fails where such a file has to give more than is brought.
 */
export const pageToolsPlugin: Plugin = {
  name: 'page-tools',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer || source.startsWith('\0')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && NAMES.has(found.id) ? PREFIX + found.id : found;
  },
  load(id) {
    const names = id.startsWith(PREFIX) ? NAMES.get(id.slice(PREFIX.length)) : undefined;
    return names && `export const { ${names.join(', ')} } = globalThis[Symbol.for('gaplight tools')];`;
  },
};
