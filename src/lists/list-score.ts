import type { Band } from '#src/match/match.ts';

/**
 * What stands beside a posting in a list: how well it matches, and no figure: a content script learns no more than it
 * shows. Null where the posting was read, and nothing could be compared.
 */
export interface ListScore {
  band: Band | null;
}

/** The most postings that are asked about at a time: more than a screen holds. */
export const MOST_AT_ONCE = 200;
