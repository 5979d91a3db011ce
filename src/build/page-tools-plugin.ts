import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const PREFIX = '\0page-tools:';
const TOOLS = '\0page-tools';

/** What such a file imports from elsewhere: names by the file that exports them. */
const namesIn = (file: string): [file: string, names: string[]][] =>
  [
    ...readFileSync(here(`../access/${file}`), 'utf8').matchAll(/^import \{([^}]+)\} from '#src\/([^']+)'/gm),
  ].map(([, names = '', from]) => [
    here(`../${from}`),
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ]);

/** What the reader of known pages brings, and what the one of any page does. */
const READER = namesIn('page-tools.ts');
const GENERIC = namesIn('generic-tools.ts');

/**
 * A plugin of the build of those scripts that are put into a page behind others: what these bring they take from them, so that the
 * package has it once. The build fails where such a file has to give more than is brought.
 */
const taking = (names: ReadonlyMap<string, readonly string[]>): Plugin => ({
  name: 'page-tools',
  enforce: 'pre',
  // What is brought has no getters, and of what nobody takes nothing is left.
  config: () => ({ build: { rolldownOptions: { treeshake: { propertyReadSideEffects: false } } } }),
  async resolveId(source, importer, options) {
    if (source === TOOLS) return TOOLS;
    if (!importer || source.startsWith('\0')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && names.has(found.id) ? PREFIX + found.id : found;
  },
  load(id) {
    if (id === TOOLS) return "export const tools = globalThis[Symbol.for('gaplight tools')];";
    const taken = id.startsWith(PREFIX) ? names.get(id.slice(PREFIX.length)) : undefined;
    const given = taken?.map((name) => `export const ${name} = tools.${name};`);
    return given && [`import { tools } from '${TOOLS}';`, ...given].join('');
  },
});

/** For what is put behind both readers (src/access/content-scripts.ts). */
export const pageToolsPlugin = taking(new Map([...READER, ...GENERIC]));

/** For the reader of any page, which is put behind the other. */
export const readerToolsPlugin = taking(new Map(READER));
