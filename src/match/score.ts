import type { Ask, Band, Cover, Tier } from './match.ts';

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

/** How much the user wants each tier to count, in percent of what it counts by itself. */
export type Emphasis = Record<Exclude<Tier, 'practice'>, number>;

/** As postings are judged by themselves. */
export const EVEN: Emphasis = { core: 100, must: 100, nice: 100 };

/** An ask of no salience that we know of (found before it was told) decides this much. */
export const UNTOLD_SALIENCE = 0.25;

/** A nice-to-have weighs so much of all that is asked for besides nice-to-haves at the most: some 13 of 100 points. */
const NICE_MOST = 0.15;

/**
 * What asks are worth, in points of 100, in their order: in proportion to their salience, by the user's emphasis on
 * their tiers. What a posting calls nice to have takes little, however much jobs are named after it.
 */
export function worthsOf(
  asks: readonly { salience: number; tier: Tier }[],
  emphasis: Emphasis = EVEN,
): number[] {
  const share = (tier: Tier) => (tier === 'practice' ? 1 : emphasis[tier] / 100);
  const needed = asks.reduce(
    (sum, { salience, tier }) => sum + (tier === 'nice' ? 0 : salience * share(tier)),
    0,
  );
  const most = needed > 0 ? NICE_MOST * needed * share('nice') : Number.POSITIVE_INFINITY;
  const raw = asks.map(({ salience, tier }) =>
    tier === 'nice' ? Math.min(most, salience * share(tier)) : salience * share(tier),
  );
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => (sum > 0 ? (100 * weight) / sum : 0));
}

/** The score of these points, 0 to 100, a whole number. */
export function scoreOf(points: readonly number[]): number {
  return Math.round(points.reduce((sum, value) => sum + value, 0));
}

/** The band of a score. */
export function bandOf(score: number): Band {
  return BANDS.find(([, least]) => score >= least)?.[0] ?? 'stretch';
}

const HAD: readonly Cover[] = ['have', 'short', 'presumed'];

/** An ask that the user lacks: neither known, if for fewer years, nor presumed. */
export const isGap = ({ cover }: Pick<Ask, 'cover'>): boolean => !HAD.includes(cover);

/** The points that knowing an ask well would add, as far as the years of work let it count. */
export function lift({ weight, points }: Pick<Ask, 'weight' | 'points'>, factor: number): number {
  return weight * factor - points;
}
