import type { Match } from './match.ts';

/** A requirement's worth in whole points. */
interface ShownPoints {
  /** The points that it gives before total years are applied, and those that are missing. */
  given: number;
  missing: number;
  /** The points that knowing it well would add to the score; 0 without a score. */
  lift: number;
}

/**
 * Rounds the worth of requirements to whole points, so that the given points add up to their rounded sum and everything
 * to 100. Uses the largest remainder method. Every page shows these figures.
 */
export function shownPoints({
  asks,
  score,
  experience,
}: Pick<Match, 'asks' | 'score' | 'experience'>): ShownPoints[] {
  const all = Math.round(asks.reduce((sum, { weight }) => sum + weight, 0));
  const total = Math.round(asks.reduce((sum, { weight, credit }) => sum + weight * credit, 0));
  const given = roundedTo(
    asks.map(({ weight, credit }) => weight * credit),
    total,
  );
  const missing = roundedTo(
    asks.map(({ weight, credit }) => weight * (1 - credit)),
    all - total,
  );
  return asks.map((_, n) => ({
    given: given[n] ?? 0,
    missing: missing[n] ?? 0,
    lift: score === null ? 0 : Math.round((missing[n] ?? 0) * experience.factor),
  }));
}

/** Maximum error of sums of floating-point numbers. */
const TINY = 1e-6;

/**
 * Rounds values to integers that add up to `total`: all down, then those with the largest remainders up. On a
 * tie the first wins. `total`: the sum of the values, rounded either way.
 */
export function roundedTo(values: readonly number[], total: number): number[] {
  const floors = values.map((value) => Math.floor(value + TINY));
  const left = total - floors.reduce((sum, value) => sum + value, 0);
  const remainder = (n: number) => (values[n] as number) - (floors[n] as number);
  const raised = new Set(
    [...values.keys()].sort((a, b) => remainder(b) - remainder(a)).slice(0, Math.max(0, left)),
  );
  return floors.map((value, n) => (raised.has(n) ? value + 1 : value));
}
