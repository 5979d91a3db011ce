import type { Kind } from '#src/skills/skill.ts';
import type { Tier } from './match.ts';

/** The inputs to a requirement's tier. */
export interface Weighed {
  need: 'required' | 'preferred';
  kind: Kind | null;
  /** 0 to 1. */
  salience: number;
  /** Whether it cannot be core: the user said so, or it is not sure. */
  notCore: boolean;
}

/** Maximum number of core requirements, and the minimum if there are as many. */
export const CORE_MOST = 7;
export const CORE_LEAST = 3;

/** Salience from which a requirement is core by itself, and from which it fills up a core that is too small. */
export const CORE_FROM = 0.4;
export const CORE_IF_FEW_FROM = 0.2;

/**
 * Returns the tier of each requirement, in order. Core are the three to seven most salient must-haves, fewer if
 * few have weight. A practice is core only if the job is plainly about it.
 */
export function tiersOf(asks: readonly Weighed[]): Tier[] {
  const core: boolean[] = [];
  // A selection instead of a sort: few are picked, and this runs for every posting in the insights.
  let count = 0;
  for (let at = mostAfter(asks, -1); at >= 0 && count < CORE_MOST; at = mostAfter(asks, at)) {
    const { salience, kind } = asks[at] as Weighed;
    const isEnough = salience >= CORE_FROM;
    if (!isEnough && (count >= CORE_LEAST || salience < CORE_IF_FEW_FROM)) break;
    if (!isEnough && kind === 'practice') continue;
    core[at] = true;
    count++;
  }
  return asks.map(({ need, kind }, n) => {
    if (core[n]) return 'core';
    if (kind === 'practice') return 'practice';
    return need === 'required' ? 'must' : 'nice';
  });
}

/** Returns the most salient core candidate after `last` (-1: of all), the first on a tie; -1 for none. */
function mostAfter(asks: readonly Weighed[], last: number): number {
  const below = asks[last]?.salience ?? Number.POSITIVE_INFINITY;
  let next = -1;
  for (let n = 0; n < asks.length; n++) {
    const { need, notCore, salience } = asks[n] as Weighed;
    if (need !== 'required' || notCore) continue;
    const isAfter = salience < below || (salience === below && n > last);
    if (isAfter && (next < 0 || salience > (asks[next] as Weighed).salience)) next = n;
  }
  return next;
}
