import type { Kind } from '#src/skills/skill.ts';
import type { Tier } from './match.ts';

/** What the tier of an ask follows from. */
export interface Weighed {
  need: 'required' | 'preferred';
  kind: Kind | null;
  /** 0 to 1. */
  salience: number;
  /** Whether it cannot be core: the user said so, or it is not sure that it is asked for. */
  notCore: boolean;
}

/** A job is about so many things at most, and about so many at least where it asks for as many. */
export const CORE_MOST = 7;
export const CORE_LEAST = 3;

/** From this salience on an ask is core by itself, and from this on where the core would else be too small. */
export const CORE_FROM = 0.4;
export const CORE_IF_FEW_FROM = 0.2;

/**
 * The tier of each ask, in their order. Core are the must-haves that decide most: three to seven, fewer where the
 * posting has fewer of weight. A practice is core only where the job is plainly about it.
 */
export function tiersOf(asks: readonly Weighed[]): Tier[] {
  const core: boolean[] = [];
  // Picked one by one rather than sorted: they are few, and statistics ask it of a hundred thousand postings.
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

/** Of the asks that may be core, the one that decides most after this one (-1: of all), the first of equals; -1 for none. */
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
