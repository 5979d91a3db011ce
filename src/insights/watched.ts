import { askedIn } from './demand.ts';
import type { MonthNumber } from './month-finder.ts';
import type { SeenPosting } from './seen-posting.ts';

/** The counts of one skill for its trend and its co-required skills. */
interface WatchedCounts {
  /** Number of postings that require both, by the other skill's id. */
  both: Map<string, number>;
  /** Number of postings that require it, by month. */
  months: Map<MonthNumber, number>;
}

/** Counts the postings that require these skills. */
export function countWatched(
  skills: readonly string[],
  postings: readonly SeenPosting[],
  monthOf: (time: number) => MonthNumber,
  mustHavesOnly: boolean,
): Map<string, WatchedCounts> {
  const months = new Map(skills.map((skill) => [skill, new Map<MonthNumber, number>()]));
  const places = new Map(skills.map((skill, place) => [skill, place]));
  // A row per required skill and a column per watched one; a map per skill would take ten times as long.
  const pairs = new Map<string, Uint32Array>();
  for (const { mentions, firstSeen } of postings) {
    const asked = [...askedIn(mentions, mustHavesOnly)];
    const watched = asked.filter((skill) => places.has(skill));
    if (watched.length === 0) continue;
    const columns = watched.map((skill) => places.get(skill) as number);
    for (const skill of watched) increment(months.get(skill) as Map<MonthNumber, number>, monthOf(firstSeen));
    for (const other of asked) {
      const row = pairs.get(other) ?? new Uint32Array(skills.length);
      pairs.set(other, row);
      for (const column of columns) row[column] = (row[column] as number) + 1;
    }
  }
  const countsOf = (skill: string, place: number): [string, WatchedCounts] => [
    skill,
    {
      both: new Map([...pairs].map(([other, row]) => [other, row[place] as number])),
      months: months.get(skill) as Map<MonthNumber, number>,
    },
  ];
  return new Map(skills.map(countsOf));
}

/** Increments a count. */
export function increment<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
