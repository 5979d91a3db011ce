import { GOOD_FROM } from '#src/match/score.ts';
import { dayAt } from '#src/posting/facts/day.ts';
import { isPostingClosed } from '#src/posting/facts/is-posting-closed.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { type LastRead, lastRead } from '#src/ui/match/last-read.ts';
import type { Judged } from '#src/ui/match-of.ts';

/** Maximum number of postings to name. */
const MOST = 3;

/** Returns the best few postings that are good matches and still open. `now` in ms since 1970. */
export function goodAmong(postings: readonly KeptPosting[], judged: Judged, now: number): LastRead[] {
  const today = dayAt(now);
  const open = postings.filter(({ facts }) => !facts || !isPostingClosed(facts, today));
  return lastRead(open, judged)
    .filter(({ score }) => score !== null && score >= GOOD_FROM)
    .sort((one, other) => (other.score ?? 0) - (one.score ?? 0))
    .slice(0, MOST);
}
