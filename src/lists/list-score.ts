import type { Band } from '#src/match/match.ts';

/** What stands beside a posting in a list, and no more: a content script learns what it shows. */
export interface ListScore {
  /** How well it matches, as a ring shows it. Null where the posting was read, and nothing could be compared. */
  band: Band | null;
  /** The same in a word and no figure, in the user's language; or that the user has applied. */
  word: string;
  /** How many core skills are had of those that it asks for, in words. Empty where it has no core, or the user has applied. */
  why: string;
}

/** The most postings that are asked about at a time: more than a screen holds. */
export const MOST_AT_ONCE = 200;
