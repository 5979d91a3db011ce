import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { byTable } from './by-table.ts';
import type { CountedPart } from './counted-part.ts';
import { type Coverage, countAsks, coverageOf, placesOfAsks } from './coverage.ts';
import { numbering } from './numbering.ts';
import type { Scores } from './scores.ts';

/** Gives the coverage of parts that are scored; those that come again under the same key were counted before. */
export function coveredParts(taxonomy: Taxonomy) {
  const categories = numbering();
  const placed = byTable<Uint32Array>();
  const counted = byTable<Uint32Array>();
  return (
    parts: readonly CountedPart[],
    scores: readonly Required<Pick<Scores, 'held'>>[],
    key: string,
    mustHavesOnly: boolean,
  ): Coverage => {
    const tables = parts.map(({ table }) => table);
    const places = placed(tables, '', (table) => placesOfAsks(table, taxonomy, categories));
    const counts = counted(tables, key, (table, n) => {
      const { rows } = parts[n] as CountedPart;
      const { held } = scores[n] as (typeof scores)[number];
      return countAsks(table, rows, held, places[n] as Uint32Array, categories.names.length);
    });
    return coverageOf(counts, categories.names, mustHavesOnly);
  };
}
