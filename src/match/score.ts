import type { Ask, Band, Cover, Tier } from './match.ts';

/** The least score of a good match. */
export const GOOD_FROM = 70;

/** The least score of each band, best first. */
export const BANDS: readonly (readonly [Band, number])[] = [
  ['strong', 85],
  ['good', GOOD_FROM],
  ['fair', 50],
  ['stretch', 0],
];

/** How much the user wants each tier to count, in percent of what it counts by itself. */
export type Emphasis = Record<Exclude<Tier, 'practice'>, number>;

/** As postings are judged by themselves. */
export const EVEN_EMPHASIS: Emphasis = { core: 100, must: 100, nice: 100 };

/** An ask of no salience that we know of (found before it was told) decides this much. */
export const DEFAULT_SALIENCE = 0.25;

/** Exponent of the salience in an ask's weight: a stack of thirty names is not thirty must-haves. */
export const SHARPNESS = 2.5;

/** What decides how much an ask is worth. */
type Decides = Pick<Ask, 'salience' | 'tier'>;

/** Largest weight of a nice-to-have, as a share of all other weights: some 13 of 100 points. */
export const NICE_MOST = 0.15;

/**
 * Shares out 100 points among asks, by salience to the power of {@link SHARPNESS} and by the user's emphasis on each
 * tier. Nice-to-haves are capped. An emphasis that leaves nothing is ignored.
 */
export function askPoints(asks: readonly Decides[], emphasis: Emphasis): number[] {
  const most = niceMost(asks);
  const raw = asks.map(({ salience, tier }) => {
    const weight = salience ** SHARPNESS;
    if (tier === 'practice') return weight;
    return ((tier === 'nice' ? Math.min(most, weight) : weight) * emphasis[tier]) / 100;
  });
  let sum = 0;
  for (const weight of raw) sum += weight;
  if (sum > 0) return raw.map((weight) => (100 * weight) / sum);
  return emphasis === EVEN_EMPHASIS ? raw : askPoints(asks, EVEN_EMPHASIS);
}

/** Returns the cap of a nice-to-have. There is none if nothing else is asked for. */
function niceMost(asks: readonly Decides[]): number {
  let needed = 0;
  for (const { tier, salience } of asks) if (tier !== 'nice') needed += salience ** SHARPNESS;
  return needed > 0 ? NICE_MOST * needed : Number.POSITIVE_INFINITY;
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
export function pointsToGain({ weight, points }: Pick<Ask, 'weight' | 'points'>, factor: number): number {
  return weight * factor - points;
}
