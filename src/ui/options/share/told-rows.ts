import type { ListedPosting } from '../postings/posting-list.ts';
import { type CommonGap, commonGaps } from './common-gaps.ts';

/** The rows of a list for a report. */
export interface ToldRows {
  /** The first rows, listed one by one. */
  rows: readonly ListedPosting[];
  /** Number of rows in all. */
  number: number;
  /** Their core and must-have gaps, the most frequent first. */
  gaps: readonly CommonGap[];
}

/** Maximum number of postings listed in a report. */
export const MOST_LISTED = 500;

/** Collects the rows for a report. */
export const toldRows = (rows: readonly ListedPosting[]): ToldRows => ({
  rows: rows.slice(0, MOST_LISTED),
  number: rows.length,
  gaps: commonGaps(rows.flatMap(({ match }) => match.gaps)),
});
