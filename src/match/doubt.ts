import type { PartRead } from '#src/posting/part/part-read.ts';
import type { Ask, Doubt } from './match.ts';

/** Minimum total salience of requirements for a score. */
export const LEAST_SALIENCE = 0.55;

/** Minimum words of a page that is known to hold more. */
const LEAST_WORDS = 60;

/**
 * Returns why these requirements give no score, or null if they do. "Code review and agility" does not say who
 * the job is for, nor does a single concept in an introduction. If only part of the page seems to be read, that
 * is the reason.
 */
export function doubtOf(asks: readonly Pick<Ask, 'kind' | 'salience'>[], partly?: PartRead): Doubt | null {
  const doubt = doubtIn(asks);
  if (partly && (doubt !== null || isTooLittle(partly))) return 'part-read';
  return doubt;
}

function doubtIn(asks: readonly Pick<Ask, 'kind' | 'salience'>[]): Doubt | null {
  if (asks.length === 0) return 'nothing-asked';
  const concrete = asks.filter(({ kind }) => kind !== 'practice');
  const salience = concrete.reduce((sum, ask) => sum + ask.salience, 0);
  return salience < LEAST_SALIENCE ? 'too-vague' : null;
}

const isTooLittle = ({ words, why }: PartRead): boolean =>
  words < LEAST_WORDS && (why === 'more' || why === 'cut');
