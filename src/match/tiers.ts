import type { Kind } from '#src/skills/skill.ts';
import type { Tier } from './match.ts';

/** What the tier of an ask follows from. */
export interface Weighed {
  need: 'required' | 'preferred';
  kind: Kind | null;
  /** 0 to 1. */
  salience: number;
  /** Whether the user said that it is not core for them. */
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
  const core = new Set<Weighed>();
  const candidates = asks.filter(({ need, notCore }) => need === 'required' && !notCore);
  for (const ask of [...candidates].sort((a, b) => b.salience - a.salience)) {
    if (core.size >= CORE_MOST) break;
    const isEnough = ask.salience >= CORE_FROM;
    const fills = core.size < CORE_LEAST && ask.salience >= CORE_IF_FEW_FROM && ask.kind !== 'practice';
    if (isEnough || fills) core.add(ask);
  }
  return asks.map((ask) => {
    if (core.has(ask)) return 'core';
    if (ask.kind === 'practice') return 'practice';
    return ask.need === 'required' ? 'must' : 'nice';
  });
}
