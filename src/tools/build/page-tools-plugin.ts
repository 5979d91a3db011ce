import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const PREFIX = '\0page-tools:';
const TOOLS = '\0page-tools';

/** Names that such a file imports, by the exporting file. */
const namesIn = (file: string): [file: string, names: string[]][] =>
  [
    ...readFileSync(here(`../../page/access/${file}`), 'utf8').matchAll(
      /^import \{([^}]+)\} from '#src\/([^']+)'/gm,
    ),
  ].map(([, names = '', from]) => [
    here(`../../${from}`),
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ]);

/** Exports of the known-site reader and of the generic reader. */
const READER = namesIn('page-tools.ts');
const GENERIC = namesIn('generic-tools.ts');

/**
 * Build plugin for scripts injected after others: they reuse the exports of the earlier scripts, so the package
 * holds each once. The build fails if they need something that is not exported.
 */
const taking = (names: ReadonlyMap<string, readonly string[]>): Plugin => ({
  name: 'page-tools',
  enforce: 'pre',
  // The reused exports have no getters, so unused property reads can be dropped.
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

/** For scripts injected after both readers (src/page/access/content-scripts.ts). */
export const pageToolsPlugin = taking(new Map([...READER, ...GENERIC]));

/** For the generic reader, which is injected after the site reader. */
export const readerToolsPlugin = taking(new Map(READER));
