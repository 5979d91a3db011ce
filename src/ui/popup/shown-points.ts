import type { Ask } from '#src/match/match.ts';

/** An ask's worth in whole points: what it gives, before years of work in all are counted, and what is missing of it. */
interface ShownPoints {
  given: number;
  missing: number;
}

/**
 * The worth of asks in whole points, so that what all give adds up to `total` and all together to 100: the method of
 * the largest remainder. `total`: what they give, rounded.
 */
export function shownPoints(asks: readonly Pick<Ask, 'weight' | 'credit'>[], total: number): ShownPoints[] {
  const all = Math.round(asks.reduce((sum, { weight }) => sum + weight, 0));
  const given = roundedTo(
    asks.map(({ weight, credit }) => weight * credit),
    total,
  );
  const missing = roundedTo(
    asks.map(({ weight, credit }) => weight * (1 - credit)),
    all - total,
  );
  return asks.map((_, n) => ({ given: given[n] ?? 0, missing: missing[n] ?? 0 }));
}

/** What sums of floating-point numbers are off by at most. */
const TINY = 1e-6;

/**
 * The values as whole numbers that add up to `total`: each rounded down, and those with the largest remainders up.
 * Of equal remainders the first goes first. `total`: the sum of the values, rounded either way.
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
