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

/** What a language calls the ids of each part. */
type Named = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Lists the packaged files of a folder in which every language names the same ids: the ids once, and each
 * language's names in their order. `src/ui/words/load-named.ts` reads them.
 */
export function packagedNames(
  folder: string,
  files: readonly [language: string, contents: unknown][],
): PackageFile[] {
  const all = files.map(([language, contents]) => [language, contents as Named] as const);
  const idsOf = (part: string) => [...new Set(all.flatMap(([, named]) => Object.keys(named[part] ?? {})))];
  const parts = [...new Set(all.flatMap(([, named]) => Object.keys(named)))].map(
    (part) => [part, idsOf(part)] as const,
  );
  const inOrder = (named: Named) => parts.map(([part, ids]) => ids.map((id) => named[part]?.[id] ?? null));
  return packagedLanguages(folder, [
    ['ids', parts],
    ...all.map(([language, named]): [string, unknown] => [language, inOrder(named)]),
  ]);
}
