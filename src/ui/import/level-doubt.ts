import type { KnownSkill } from '#src/files/recognised.ts';

/** A skill last used at most this many years ago counts as recent. */
const RECENT_YEARS = 5;

/**
 * Ranks how little a level rests on. 0: assumed from studies or interests. 1: a name without years. 2: not used for
 * years. Null if the level is sure: stated, from a list, or recently used at work.
 */
export function levelDoubt({ basis, years, lastUsed }: KnownSkill, year: number): number | null {
  if (!basis || basis.level === 'stated') return null;
  if (basis.level === 'taught') return 0;
  if (years === null) return 1;
  return (lastUsed ?? year) < year - RECENT_YEARS ? 2 : null;
}
