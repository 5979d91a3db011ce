import { keptFile } from '#src/store/package-file.ts';

/** Parts of a file by name, each with its ids. */
type NamedIds = readonly [part: string, ids: readonly string[]][];
/** One language's names for each part, in the order of its ids; null where it has none. */
type NamesInOrder = readonly (readonly (string | null)[])[];

/**
 * Loads what a language calls the ids of each part: the names of skills, the purposes of a roadmap's sections. The
 * package has the ids once for all languages.
 */
export async function loadNamed<File>(folder: 'names' | 'purposes', language: string): Promise<File> {
  const [parts, names] = await Promise.all([
    keptFile<NamedIds>(`${folder}/ids.json`),
    keptFile<NamesInOrder>(`${folder}/${language}.json`),
  ]);
  const named = (ids: readonly string[], n: number) =>
    Object.fromEntries(
      ids.flatMap((id, m) => {
        const name = names[n]?.[m];
        return name ? [[id, name]] : [];
      }),
    );
  return Object.fromEntries(parts.map(([part, ids], n) => [part, named(ids, n)])) as File;
}
