import DESK_TOOLS from '#data/desk-tools.json' with { type: 'json' };
import type { PartRead } from '#src/posting/parts/part-read.ts';
import type { Ask, Doubt } from './match.ts';

/** Minimum total salience of the asks that tell the job. */
export const LEAST_SALIENCE = 0.55;

/** Minimum words of a page that is known to hold more. */
const LEAST_WORDS = 60;

type Judged = Pick<Ask, 'skills' | 'kind' | 'salience'>;

/**
 * Returns why these requirements give no score, or null if they do. A score takes asks that tell which job it is:
 * code review and Excel are asked for in any. If only part of the page seems to be read, that is the reason.
 */
export function doubtOf(asks: readonly Judged[], partly?: PartRead): Doubt | null {
  const doubt = doubtIn(asks);
  if (partly && (doubt !== null || isTooLittle(partly))) return 'part-read';
  return doubt;
}

function doubtIn(asks: readonly Judged[]): Doubt | null {
  if (asks.length === 0) return 'nothing-asked';
  const salience = asks.filter(tellsJob).reduce((sum, ask) => sum + ask.salience, 0);
  return salience < LEAST_SALIENCE ? 'too-vague' : null;
}

const DESK: ReadonlySet<string> = new Set(DESK_TOOLS);

/** Whether an ask tells the job: it is no general practice, and no program that any office uses. */
const tellsJob = ({ kind, skills }: Judged): boolean =>
  kind !== 'practice' && !skills.every((skill) => DESK.has(skill));

const isTooLittle = ({ words, why }: PartRead): boolean =>
  words < LEAST_WORDS && (why === 'more' || why === 'cut');
