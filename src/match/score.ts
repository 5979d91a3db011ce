import type { Ask, Band, Cover, Tier } from './match.ts';

/** Minimum score of a good match. */
export const GOOD_FROM = 70;
/** Minimum score of a fair match. */
export const FAIR_FROM = 50;

/** Minimum score of each band, best first. */
export const BANDS: readonly (readonly [Band, number])[] = [
  ['strong', 85],
  ['good', GOOD_FROM],
  ['fair', FAIR_FROM],
  ['stretch', 0],
];

/** How much each tier counts for the user, in percent of its default. */
export type Emphasis = Record<Exclude<Tier, 'practice'>, number>;

/** The default emphasis. */
export const EVEN_EMPHASIS: Emphasis = { core: 100, must: 100, nice: 100 };

/** Salience of a requirement stored before salience existed. */
export const DEFAULT_SALIENCE = 0.25;

/** Exponent of the salience in an ask's weight: a stack of thirty names is not thirty must-haves. */
export const SHARPNESS = 2.5;

/** The inputs to a requirement's weight. */
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

/** Returns the score of these points, an integer from 0 to 100. */
export function scoreOf(points: readonly number[]): number {
  return Math.round(points.reduce((sum, value) => sum + value, 0));
}

/** Returns the band of a score. */
export function bandOf(score: number): Band {
  return BANDS.find(([, least]) => score >= least)?.[0] ?? 'stretch';
}

const HAD: readonly Cover[] = ['have', 'short', 'presumed'];

/** Whether the user lacks a requirement: not known (even with fewer years) and not presumed. */
export const isGap = ({ cover }: Pick<Ask, 'cover'>): boolean => !HAD.includes(cover);

/** Minimum number of sure asks of a reliable score. With fewer, the mean error is half as large again. */
const LEAST_SURE = 3;

/**
 * Whether a score is a guess, as it rests on few sure asks. General practice does not count, since every job asks for
 * it.
 */
export function isGuess(asks: readonly Pick<Ask, 'isSure' | 'kind'>[]): boolean {
  const sure = asks.filter((ask) => ask.isSure && ask.kind !== 'practice');
  return sure.length < LEAST_SURE;
}
