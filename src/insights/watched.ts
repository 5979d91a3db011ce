import { type CountedPart, withRoom } from './counted-part.ts';
import { optionsOf } from './demand.ts';
import type { MonthNumber } from './month-finder.ts';

/** What is counted of a skill of which trends and companions are told. */
export interface Watched {
  /** By the number of each skill: how many postings ask for both. */
  both: Uint32Array;
  /** By the month in which they were first seen: how many postings ask for it. */
  months: Map<MonthNumber, number>;
}

/** How postings are counted: into the figures (1), or out of them again (−1). */
export type InOrOut = 1 | -1;

/** Adds so much to what a map has under a key; what comes to nothing is left out. */
export function addTo<Key>(map: Map<Key, number>, key: Key, much: number): void {
  const sum = (map.get(key) ?? 0) + much;
  if (sum === 0) map.delete(key);
  else map.set(key, sum);
}

/** Counts the postings of a part for these skills, by their numbers. */
export function countWatched(
  watched: ReadonlyMap<number, Watched>,
  { table, numbers, rows }: CountedPart,
  sign: InOrOut,
  by: { monthOf: (time: number) => MonthNumber; mustHavesOnly: boolean; skills: number },
): void {
  for (const one of watched.values()) one.both = withRoom(one.both, by.skills);
  const here: (Watched | undefined)[] = [];
  for (let n = 0; n < numbers.length; n++) here.push(watched.get(numbers[n] as number));
  const seen = new Int32Array(numbers.length).fill(-1);
  const asked = new Uint32Array(numbers.length);
  for (const row of rows) {
    const [from, to] = optionsOf(table, row);
    let count = 0;
    let isWatched = false;
    for (let at = from; at < to; at++) {
      const skill = table.skill[at] as number;
      if (seen[skill] === row || (by.mustHavesOnly && table.required[at] === 0)) continue;
      seen[skill] = row;
      asked[count++] = skill;
      isWatched ||= here[skill] !== undefined;
    }
    if (!isWatched) continue;
    const month = by.monthOf(table.firstSeen[row] as number);
    for (let n = 0; n < count; n++) {
      const one = here[asked[n] as number];
      if (!one) continue;
      addTo(one.months, month, sign);
      const { both } = one;
      for (let other = 0; other < count; other++) {
        const cell = numbers[asked[other] as number] as number;
        both[cell] = (both[cell] as number) + sign;
      }
    }
  }
}
