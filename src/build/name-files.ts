import { readdirSync, readFileSync } from 'node:fs';
import type { ShownNames } from '#src/texts/shown-names.ts';
import type { PackageFile } from './text-files.ts';

/** What a folder says that each language calls things, by the language. */
export function nameFiles(folder: URL): [language: string, names: ShownNames][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name.replace(/\.json$/, ''), JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]);
}

/** What the package holds of them: a file a language, of which a page loads its own. */
export const packagedNames = (files: ReturnType<typeof nameFiles>): PackageFile[] =>
  files.map(([language, names]) => ({
    relativeDest: `names/${language}.json`,
    contents: JSON.stringify(names),
  }));
