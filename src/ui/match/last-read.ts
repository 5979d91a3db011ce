import type { KeptPosting } from '#src/store/db.ts';
import { type Judged, matchOf } from '#src/ui/match-of.ts';
import { leadingTally, talliesOf } from '#src/ui/tiers-told.ts';

/** A posting read before, as a list shows it. */
export interface LastRead {
  id: string;
  title: string;
  url: string;
  score: number | null;
  /** The reason for its score, "3 of 4 core"; empty without a score. */
  why: string;
  time: number;
}

/** Returns list entries for postings, with their current scores. */
export function lastRead(postings: readonly KeptPosting[], judged: Judged): LastRead[] {
  return postings.map((posting) => {
    const { score, asks } = matchOf(posting, judged);
    const { id, title, url, lastSeen } = posting;
    const why = score === null ? '' : leadingTally(talliesOf(asks));
    return { id, title, url, score, why, time: lastSeen };
  });
}
