import type { Ask, Doubt } from './match.ts';

/** What the asks of a posting must weigh together for a judgement. */
export const LEAST_SALIENCE = 0.55;

/**
 * Why these asks give no score; null where they do. Nobody can tell from "code review and agility" whom a job is for,
 * nor from one notion of an intro.
 */
export function doubtOf(asks: readonly Pick<Ask, 'kind' | 'salience'>[], tracked: number): Doubt | null {
  if (asks.length === 0) return 'nothing-asked';
  const concrete = asks.filter(({ kind }) => kind !== 'practice');
  const salience = concrete.reduce((sum, ask) => sum + ask.salience, 0);
  if (salience < LEAST_SALIENCE) return 'too-vague';
  return tracked === 0 ? 'untracked' : null;
}
