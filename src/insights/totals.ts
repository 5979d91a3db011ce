import { type CountedPart, withRoom } from './counted-part.ts';
import { type Counts, demandCounts } from './demand.ts';
import { type MonthNumber, monthFinder } from './month-finder.ts';
import { addTo, countWatched, type InOrOut, type Watched } from './watched.ts';

/** What is counted of all parts together, whoever reads them. */
export interface Totals extends Counts {
  /** Of all postings, whatever the filter. */
  portals: ReadonlyMap<string, number>;
  /** By the month in which they were first seen. */
  months: ReadonlyMap<MonthNumber, number>;
  /** What is counted of these skills, by their numbers among those of all parts. */
  watch: (skills: readonly number[]) => Watched[];
}

/**
 * Counts parts. Where the parts differ from those of the last time, what came is counted and what is gone is taken out of the
 * figures again: all of them are whole numbers, so that nothing is lost. `key`: what makes all of them others;
 * `skills`: how many skills have a number.
 */
export function totals() {
  const monthOf = monthFinder();
  let lastKey: string | null = null;
  let counted: ReadonlySet<CountedPart> = new Set();
  let sums = none();

  function count({ table, numbers, rows }: CountedPart, sign: InOrOut): void {
    const { asked, required } = demandCounts(table, rows);
    for (let n = 0; n < numbers.length; n++) {
      const number = numbers[n] as number;
      sums.asked[number] = (sums.asked[number] as number) + sign * (asked[n] as number);
      sums.required[number] = (sums.required[number] as number) + sign * (required[n] as number);
    }
    for (const portal of table.portal) addTo(sums.portals, table.portals[portal] as string, sign);
    for (const row of rows) addTo(sums.months, monthOf(table.firstSeen[row] as number), sign);
  }

  return (parts: readonly CountedPart[], key: string, mustHavesOnly: boolean, skills: number): Totals => {
    if (key !== lastKey) {
      sums = none();
      counted = new Set();
      lastKey = key;
    }
    sums.asked = withRoom(sums.asked, skills);
    sums.required = withRoom(sums.required, skills);
    const by = { monthOf, mustHavesOnly, skills };
    const now = new Set(parts);
    for (const [from, others, sign] of [[counted, now, -1] as const, [now, counted, 1] as const]) {
      for (const part of from) {
        if (others.has(part)) continue;
        count(part, sign);
        countWatched(sums.watched, part, sign, by);
      }
    }
    counted = now;
    return {
      ...sums,
      watch(numbers) {
        const fresh = numbers.filter((number) => !sums.watched.has(number));
        const coming = new Map(fresh.map((number) => [number, nothingWatched(skills)]));
        if (coming.size > 0) for (const part of parts) countWatched(coming, part, 1, by);
        const all = numbers.map(
          (number) => [number, sums.watched.get(number) ?? coming.get(number)] as const,
        );
        sums.watched = new Map(all as [number, Watched][]);
        return [...sums.watched.values()];
      },
    };
  };
}

const nothingWatched = (skills: number): Watched => ({ both: new Uint32Array(skills), months: new Map() });

const none = () => ({
  asked: new Uint32Array() as Uint32Array,
  required: new Uint32Array() as Uint32Array,
  portals: new Map<string, number>(),
  months: new Map<MonthNumber, number>(),
  watched: new Map<number, Watched>(),
});
