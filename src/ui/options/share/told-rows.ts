import type { ListedPosting } from '../postings/posting-list.ts';

/** What a report tells of rows of the list. */
export interface ToldRows {
  /** The first of them, which are told one by one. */
  rows: readonly ListedPosting[];
  /** How many they are in all. */
  number: number;
  /** The core and must-haves that they lack: each as the ids of the skills of which one is enough, the most frequent first. */
  gaps: readonly { skills: string[]; number: number }[];
}

/** So many postings are told one by one: a report is to be read. */
export const MOST_LISTED = 500;

/** What is told of these rows. */
export const toldRows = (rows: readonly ListedPosting[]): ToldRows => ({
  rows: rows.slice(0, MOST_LISTED),
  number: rows.length,
  gaps: commonGaps(rows),
});

function commonGaps(rows: readonly ListedPosting[]): { skills: string[]; number: number }[] {
  const found = new Map<string, { skills: string[]; number: number }>();
  for (const skills of rows.flatMap(({ match }) => match.gaps)) {
    const key = [...skills].sort().join(' ');
    const gap = found.get(key);
    if (gap) gap.number += 1;
    else found.set(key, { skills, number: 1 });
  }
  return [...found.values()].sort((a, b) => b.number - a.number);
}
