import { plainWords } from '#src/posting/plain-words.ts';
import { hasApplied } from '#src/posting/progress/has-applied.ts';
import type { SeenPosting } from './seen-posting.ts';

/** Which postings, and which of their asks, the insights are about. */
export interface InsightsFilter {
  /** Only postings first seen then or later, in ms since 1970; null: all. */
  since: number | null;
  /** Only those of this portal; null: of all. */
  portal: string | null;
  /** Only those whose title has words that begin with each of these words; empty: all. */
  title: string;
  /** Whether only those that the user has applied for. */
  appliedOnly: boolean;
  /** Whether only must-haves are counted as asked for. A score is always over everything. */
  mustHavesOnly: boolean;
}

export const NO_FILTER: InsightsFilter = {
  since: null,
  portal: null,
  title: '',
  appliedOnly: false,
  mustHavesOnly: false,
};

/** The postings that pass, in their order. */
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
