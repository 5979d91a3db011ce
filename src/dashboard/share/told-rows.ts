import type { ListedPosting } from '../postings/posting-list.ts';

export interface ToldRows {
  /** The first rows, listed one by one. */
  rows: readonly ListedPosting[];
  number: number;
  /** Their core and must-have gaps, the most frequent first. */
  gaps: readonly CommonGap[];
}

/** Maximum number of postings listed in a report. */
const MOST_LISTED = 500;

/** Collects the rows for a report. */
export const toldRows = (rows: readonly ListedPosting[]): ToldRows => ({
  rows: rows.slice(0, MOST_LISTED),
  number: rows.length,
  gaps: commonGaps(rows.flatMap(({ match }) => match.gaps)),
});

/** A core or must-have gap as its alternative skills' ids, with the number of postings that have it. */
interface CommonGap {
  skills: string[];
  number: number;
}

/** Counts the gaps of postings, the most frequent first. The order of alternatives does not matter. */
function commonGaps(gaps: readonly string[][]): CommonGap[] {
  const found = new Map<string, CommonGap>();
  for (const skills of gaps) {
    const key = [...skills].sort().join(' ');
    const gap = found.get(key);
    if (gap) gap.number += 1;
    else found.set(key, { skills, number: 1 });
  }
  return [...found.values()].sort((a, b) => b.number - a.number);
}
