import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { byNumber } from './by-number.ts';
import { byTable } from './by-table.ts';
import type { CountedPart } from './counted-part.ts';
import { type Coverage, categoryOf, countAsks, coverageOf, placesOfAsks } from './coverage.ts';
import { numbering } from './numbering.ts';
import type { ScoredPart } from './scored-parts.ts';

/**
 * Gives the coverage of parts that are scored, `skills` being the names of their numbers; those that come again under the same key,
 * and whose asks are had as before, were counted before.
 */
export function coveredParts(taxonomy: Taxonomy, skills: readonly string[]) {
  const categories = numbering();
  const areasOf = byNumber(skills, (skill) => categories.numberOf(categoryOf(skill, taxonomy)));
  const placesOf = byTable<Uint32Array>();
  const counted = byTable<Counted>();
  return (
    parts: readonly CountedPart[],
    scores: readonly ScoredPart[],
    key: string,
    mustHavesOnly: boolean,
  ): Coverage => {
    const tables = parts.map(({ table }) => table);
    const places = placesOf(tables, '', (table, n) =>
      placesOfAsks(table, areasOf((parts[n] as CountedPart).numbers)),
    );
    const countIn = (n: number): Counted => {
      const { table, rows } = parts[n] as CountedPart;
      const of = scores[n] as ScoredPart;
      const place = places[n] as Uint32Array;
      return { of, turn: of.turn, counts: countAsks(table, rows, of.held, place, categories.names.length) };
    };
    const counts = counted(tables, key, (_, n) => countIn(n)).map((one, n) => {
      const of = scores[n] as ScoredPart;
      if (one.of !== of || one.turn !== of.turn) Object.assign(one, countIn(n));
      return one.counts;
    });
    return coverageOf(counts, categories.names, mustHavesOnly);
  };
}

/** What was counted of a part, and as it stood then. */
interface Counted {
  of: ScoredPart;
  turn: number;
  counts: Uint32Array;
}
