import { readdirSync, readFileSync } from 'node:fs';
import type { PackageFile } from './text-files.ts';

/** The files of a folder that has one a language, each with the language that it is of. */
export function languageFiles<Contents>(folder: URL): [language: string, contents: Contents][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name.replace(/\.json$/, ''), JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]);
}

/** What the package holds of them, in a folder of this name: a page loads the file of its own language. */
export const packagedLanguages = (
  folder: string,
  files: readonly [language: string, contents: unknown][],
): PackageFile[] =>
  files.map(([language, contents]) => ({
    relativeDest: `${folder}/${language}.json`,
    contents: JSON.stringify(contents),
  }));
