import type { Band } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { type Judged, matchOf } from '#src/ui/match-of.ts';
import { type Tallies, talliesOf } from '#src/ui/tiers-told.ts';

/** What a row says of a match. */
export interface RowMatch {
  score: number | null;
  band: Band | null;
  /** How many of each tier are asked for and had. */
  tallies: Tallies;
  /** The ids of each core or must-have gap, alternatives together, the one that decides most first. */
  gaps: string[][];
}

export type MatchOf = (posting: KeptPosting) => RowMatch;

/**
 * Gives the function that holds postings against what the user knows. It remembers its answers: a posting is a new
 * object when anything of it has changed, and all others need not be compared again.
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
