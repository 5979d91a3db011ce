import type { Band } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { type Judged, matchOf } from '#src/ui/match-of.ts';
import { type Tallies, talliesOf } from '#src/ui/tiers-told.ts';

export interface RowMatch {
  score: number | null;
  band: Band | null;
  /** Required and covered skills by tier. */
  tallies: Tallies;
  /** The ids of each core or must-have gap, alternatives grouped, the heaviest first. */
  gaps: string[][];
}

export type MatchOf = (posting: KeptPosting) => RowMatch;

/**
 * Creates a function that compares postings with the user's skills. It caches by posting object, since a changed
 * posting is a new object.
 */
export function matcherOf(judged: Judged): MatchOf {
  const known = new WeakMap<KeptPosting, RowMatch>();
  return (posting) => {
    const before = known.get(posting);
    if (before) return before;
    const { score, band, asks } = matchOf(posting, judged);
    const gaps = asks.filter((ask) => (ask.tier === 'core' || ask.tier === 'must') && isGap(ask));
    const match = { score, band, tallies: talliesOf(asks), gaps: gaps.map(({ skills }) => skills) };
    known.set(posting, match);
    return match;
  };
}
