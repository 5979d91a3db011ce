import type { PartRead } from '#src/posting/part/part-read.ts';
import type { Ask, Doubt } from './match.ts';

/** What the asks of a posting must weigh together for a judgement. */
export const LEAST_SALIENCE = 0.55;

/** Of a page that is known to hold more, fewer words than these are no ground for a number. */
const LEAST_WORDS = 60;

/**
 * Why these asks give no score; null where they do. Nobody can tell from "code review and agility" whom a job is for,
 * nor from one notion of an intro. Where only a part of the page seems to have been read, that is why.
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
