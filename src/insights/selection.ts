import { hasApplied } from '#src/posting/progress/has-applied.ts';
import { plainWords } from '#src/posting/text/plain-words.ts';
import type { SeenPosting } from './seen-posting.ts';

/** Selects postings, and which of their requirements count. */
export interface InsightsFilter {
  /** Only postings first seen at or after this time, in ms since 1970; null is all. */
  since: number | null;
  /** Only postings of this job site; null is all. */
  portal: string | null;
  /** Only postings whose title has words that start with each of these words; empty is all. */
  title: string;
  /** Whether to include only postings the user has applied for. */
  appliedOnly: boolean;
  /** Whether only must-haves count as required. Scores always include everything. */
  mustHavesOnly: boolean;
}

export const NO_FILTER: InsightsFilter = {
  since: null,
  portal: null,
  title: '',
  appliedOnly: false,
  mustHavesOnly: false,
};

/** Returns the postings that pass, in their order. */
export function selectPostings(
  postings: readonly SeenPosting[],
  { since, portal, title, appliedOnly }: InsightsFilter,
): readonly SeenPosting[] {
  const words = plainWords(title).trimEnd().split(' ').slice(1);
  const hasWords = (posting: SeenPosting) => {
    const text = plainWords(posting.title);
    return words.every((word) => text.includes(` ${word}`));
  };
  return postings.filter(
    (posting) =>
      posting.firstSeen >= (since ?? Number.NEGATIVE_INFINITY) &&
      (portal === null || posting.portal === portal) &&
      (!appliedOnly || hasApplied(posting)) &&
      (words.length === 0 || hasWords(posting)),
  );
}
