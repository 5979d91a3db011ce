import { compare } from '#src/match/compare.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import type { Ask, Band } from '#src/match/match.ts';
import { isGap, lift } from '#src/match/score.ts';
import { countedMentions } from '#src/store/counted-mentions.ts';
import type { KeptPosting } from '#src/store/db.ts';

/** What a row says of a match. */
export interface RowMatch {
  score: number | null;
  band: Band | null;
  /** How many must-haves are asked for. */
  required: number;
  /** The ids of each must-have that is not covered in full, alternatives together, by what they are worth. */
  gaps: string[][];
}

export type MatchOf = (posting: KeptPosting) => RowMatch;

/**
 * Gives the function that holds postings against `knowledge`. It remembers its answers: a posting is a new object
 * when anything of it has changed, and all others need not be compared again.
 */
export function matcherOf(knowledge: Knowledge, requiredWorth: number): MatchOf {
  const known = new WeakMap<KeptPosting, RowMatch>();
  return (posting) => {
    const before = known.get(posting);
    if (before) return before;
    const { score, band, asks } = compare(countedMentions(posting), knowledge, requiredWorth);
    const required = asks.filter(({ need }) => need === 'required');
    const gaps = required.filter(isGap).sort(byLift);
    const match = { score, band, required: required.length, gaps: gaps.map(({ skills }) => skills) };
    known.set(posting, match);
    return match;
  };
}

const byLift = (a: Ask, b: Ask) => lift(b) - lift(a);
