import type { ListedPosting } from '../postings/posting-list.ts';
import { type CommonGap, commonGaps } from './common-gaps.ts';

/** What a report tells of rows of the list. */
export interface ToldRows {
  /** The first of them, which are told one by one. */
  rows: readonly ListedPosting[];
  /** How many they are in all. */
  number: number;
  /** The core and must-haves that they lack, the most frequent first. */
  gaps: readonly CommonGap[];
}

/** So many postings are told one by one: a report is to be read. */
export const MOST_LISTED = 500;

/** What is told of these rows. */
export const toldRows = (rows: readonly ListedPosting[]): ToldRows => ({
  rows: rows.slice(0, MOST_LISTED),
  number: rows.length,
  gaps: commonGaps(rows.flatMap(({ match }) => match.gaps)),
});
