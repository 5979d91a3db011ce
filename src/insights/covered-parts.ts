import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { byNumber } from './by-number.ts';
import { byTable } from './by-table.ts';
import type { CountedPart } from './counted-part.ts';
import { type Coverage, categoryOf, countAsks, coverageOf, placesOfAsks } from './coverage.ts';
import { numbering } from './numbering.ts';
import type { Scores } from './scores.ts';

/** Gives the coverage of parts that are scored, `skills` being the names of their numbers; those that come again under the same key were counted before. */
export function coveredParts(taxonomy: Taxonomy, skills: readonly string[]) {
  const categories = numbering();
  const areasOf = byNumber(skills, (skill) => categories.numberOf(categoryOf(skill, taxonomy)));
  const placesOf = byTable<Uint32Array>();
  const counted = byTable<Uint32Array>();
  return (
    parts: readonly CountedPart[],
    scores: readonly Required<Pick<Scores, 'held'>>[],
    key: string,
    mustHavesOnly: boolean,
  ): Coverage => {
    const tables = parts.map(({ table }) => table);
    const places = placesOf(tables, '', (table, n) =>
      placesOfAsks(table, areasOf((parts[n] as CountedPart).numbers)),
    );
    const counts = counted(tables, key, (table, n) => {
      const { rows } = parts[n] as CountedPart;
      const { held } = scores[n] as (typeof scores)[number];
      return countAsks(table, rows, held, places[n] as Uint32Array, categories.names.length);
    });
    return coverageOf(counts, categories.names, mustHavesOnly);
  };
}
