import type { Band } from '#src/match/match.ts';

/** What stands beside a posting in a list. Both are null where it was read, and nothing could be compared. */
export interface ListScore {
  score: number | null;
  band: Band | null;
}

/** The most postings that are asked about at a time: more than a screen holds. */
export const MOST_AT_ONCE = 200;
