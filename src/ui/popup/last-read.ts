import type { KeptPosting } from '#src/store/db.ts';
import { type Judged, matchOf } from '#src/ui/match-of.ts';
import { leadingTally, talliesOf } from '#src/ui/tiers-told.ts';

/** A posting read before, for a list of some. */
export interface LastRead {
  id: string;
  title: string;
  url: string;
  score: number | null;
  /** Why: "3 of 4 core"; empty where it has no score. */
  why: string;
  time: number;
}

/** What is said of postings in a list, with the scores that they have now. */
export function lastRead(postings: readonly KeptPosting[], judged: Judged): LastRead[] {
  return postings.map((posting) => {
    const { score, asks } = matchOf(posting, judged);
    const { id, title, url, lastSeen } = posting;
    const why = score === null ? '' : leadingTally(talliesOf(asks));
    return { id, title, url, score, why, time: lastSeen };
  });
}
