import type { AskRow } from './ask-row.ts';

type Line = Pick<AskRow, 'tier' | 'cover' | 'years' | 'chosen' | 'asksYears' | 'label'>;

/** So many letters of a name stand beside its points in half the width; those of the core are bold. */
const SHORT = { core: 14, other: 16 };

/**
 * Those of the asks that share a line with another one: short names of which the dot tells all there is to say. The last
 * one of an odd number has a line of its own, as what has more to say does.
 */
export function inHalves<Ask extends Line>(asks: readonly Ask[]): ReadonlySet<Ask> {
  const short = asks.filter(isShort);
  return new Set(short.slice(0, short.length - (short.length % 2)));
}

/** How many lines these take where short ones share one. */
export const linesInHalves = (asks: readonly Line[]): number => asks.length - inHalves(asks).size / 2;

function isShort({ tier, cover, years, chosen, asksYears, label }: Line): boolean {
  if (cover === 'short' || years !== null || chosen || asksYears) return false;
  return label.length <= (tier === 'core' ? SHORT.core : SHORT.other);
}
