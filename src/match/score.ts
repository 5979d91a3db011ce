import type { Ask, Band } from './match.ts';

/** What the must-haves are worth together, in points of 100, where there are nice-to-haves too; the user may change it. */
export const REQUIRED_WORTH = 80;

/** The least score of each band, best first. */
export const BANDS: readonly (readonly [Band, number])[] = [
  ['strong', 85],
  ['good', 70],
  ['fair', 50],
  ['stretch', 0],
];

/** The names of the bands, as they are told to the user. */
export const BAND_NAMES: Record<Band, string> = {
  strong: 'Strong match',
  good: 'Good match',
  fair: 'Fair match',
  stretch: 'Stretch',
};

/** What one must-have and one nice-to-have are worth, in points of 100. */
export interface Worths {
  must: number;
  nice: number;
}

/**
 * Shares the 100 points out: `requiredWorth` to the must-haves and the rest to the nice-to-haves, evenly within each. Where only one
 * kind is asked for, it has all 100. Even shares, because a posting does not say which must-have matters most,
 * and a formula that guesses is one that nobody can check.
 * `required` and `preferred` are how many there are of each; the worth of a kind that is not asked for means nothing.
 */
export function worthsOf(required: number, preferred: number, requiredWorth: number): Worths {
  if (preferred === 0) return { must: 100 / required, nice: 0 };
  if (required === 0) return { must: 0, nice: 100 / preferred };
  return { must: requiredWorth / required, nice: (100 - requiredWorth) / preferred };
}

/** Gives each ask its weight, as {@link worthsOf} shares the points out. */
export function weigh(asks: readonly Ask[], requiredWorth: number): Ask[] {
  const required = asks.filter(({ need }) => need === 'required').length;
  const { must, nice } = worthsOf(required, asks.length - required, requiredWorth);
  return asks.map((ask) => ({ ...ask, weight: ask.need === 'required' ? must : nice }));
}

/** The sum of what is covered: each ask's weight times its credit; 0 to 100, a whole number. */
export function scoreOf(asks: readonly Ask[]): number {
  return Math.round(asks.reduce((sum, { weight, credit }) => sum + weight * credit, 0));
}

/** The band of a score. */
export function bandOf(score: number): Band {
  return BANDS.find(([, least]) => score >= least)?.[0] ?? 'stretch';
}

/** An ask that is not covered in full. */
export function isGap({ credit }: Ask): boolean {
  return credit < 1;
}

/** The points that covering an ask in full would add. */
export function lift({ weight, credit }: Ask): number {
  return weight * (1 - credit);
}
