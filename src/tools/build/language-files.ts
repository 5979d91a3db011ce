import { readdirSync, readFileSync } from 'node:fs';
import type { PackageFile } from './text-files.ts';

/** Reads a folder that holds one file per language. */
export function languageFiles<Contents>(folder: URL): [language: string, contents: Contents][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name.replace(/\.json$/, ''), JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]);
}

/** Lists the packaged files of a folder; each page loads its own language. */
export const packagedLanguages = (
  folder: string,
  files: readonly [language: string, contents: unknown][],
): PackageFile[] =>
  files.map(([language, contents]) => ({
    relativeDest: `${folder}/${language}.json`,
    contents: JSON.stringify(contents),
  }));
