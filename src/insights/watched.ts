import { askedIn } from './demand.ts';
import type { MonthNumber } from './month-finder.ts';
import type { SeenPosting } from './seen-posting.ts';

/** The counts of one skill for its trend and its co-required skills. */
interface WatchedCounts {
  /** Number of postings that require both, for each other skill. */
  both: [skill: string, postings: number][];
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
  const months = skills.map(() => new Map<MonthNumber, number>());
  const places = new Map(skills.map((skill, place) => [skill, place]));
  // A row per required skill and a column per watched one; a map per skill would take ten times as long.
  const pairs = new Map<string, Uint32Array>();
  for (const { mentions, firstSeen } of postings) {
    const asked = [...askedIn(mentions)].flatMap(([skill, isMustHave]) =>
      isMustHave || !mustHavesOnly ? skill : [],
    );
    const columns = asked.map((skill) => places.get(skill) ?? -1).filter((place) => place >= 0);
    if (columns.length === 0) continue;
    const month = monthOf(firstSeen);
    for (const column of columns) increment(months[column] as Map<MonthNumber, number>, month);
    for (const other of asked) {
      const row = pairs.get(other) ?? new Uint32Array(skills.length);
      pairs.set(other, row);
      for (const column of columns) row[column] = (row[column] as number) + 1;
    }
  }
  const bothOf = (place: number) =>
    [...pairs].flatMap(([other, row]): WatchedCounts['both'] => (row[place] ? [[other, row[place]]] : []));
  return new Map(
    skills.map((skill, place) => [
      skill,
      { both: bothOf(place), months: months[place] as Map<MonthNumber, number> },
    ]),
  );
}

export function increment<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
