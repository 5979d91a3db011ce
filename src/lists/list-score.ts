import type { Band } from '#src/match/match.ts';

/** What stands beside a posting in a list, and no more: a content script learns what it shows. */
export interface ListScore {
  /** How well it matches, in a word and no figure. Null where the posting was read, and nothing could be compared. */
  band: Band | null;
  /** How many core skills it asks for, and how many of them are had. Absent where it has no core. */
  core?: { had: number; asked: number };
  /** That the user has applied for the job: it stands in place of the reasons. */
  applied?: true;
}

/** The most postings that are asked about at a time: more than a screen holds. */
export const MOST_AT_ONCE = 200;
