import type { Band } from '#src/match/match.ts';

/** The data for a chip in a list. A content script gets no more than it shows. */
export interface ListScore {
  /** Band of the match for the ring. Null if the posting was read but has no score. */
  band: Band | null;
  /** The band as a word in the user's language, or that the user has applied. */
  word: string;
  /** Number of core skills covered, in words. Empty without a core, or once the user has applied. */
  why: string;
}

/** Maximum number of postings per request; more than a screen shows. */
export const MOST_AT_ONCE = 200;
