import type { Ask, ExperienceMatch } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import { t } from '#src/ui/words/t.ts';
import { points } from '#src/ui/words/words.ts';
import { aboutYears } from './about-years.ts';

/** The parts of a match that decide its cause. */
interface Judged {
  asks: readonly Pick<Ask, 'cover' | 'weight' | 'credit' | 'isSure'>[];
  experience: ExperienceMatch;
}

/**
 * Returns the sentence about years of work if they cost more points than all missing skills together, or if they are
 * too many for the job. Returns null if missing skills are the largest cause, or nothing is missing.
 */
export function yearsCause({ asks, experience }: Judged): string | null {
  const { asked, needed, own, isOverqualified } = experience;
  if (own === null) return null;
  if (isOverqualified) return t('verdict.overqualified', { seniority: asked.seniority ?? 'junior', own });
  if (pointsForYears(asks, experience) <= pointsForGaps(asks)) return null;
  if (asked.years !== null && own < asked.years) return t('verdict.years-asked', { asked: asked.years, own });
  return own < needed ? t('verdict.few-years', { needed: points(aboutYears(needed)), own }) : null;
}

/**
 * Returns the sentence about what is missing where nothing is left to learn next. The user is learning it, it may not
 * be asked for, or it counts for little.
 */
export function restCause(asks: Judged['asks']): string {
  const [most] = asks.filter(isGap).sort((one, other) => lost(other) - lost(one));
  if (!most) return t('verdict.nothing-missing');
  return t('verdict.left', { what: most.isSure ? most.cover : 'unsure' });
}

/** Returns the points that an ask costs. */
const lost = ({ weight, credit }: Judged['asks'][number]) => weight * (1 - credit);

/** Returns the points that missing skills cost. */
const pointsForGaps = (asks: Judged['asks']) => sumOf(asks.filter(isGap), lost);

/** Returns the points that too few years cost: years of single skills, and years of work in all. */
const pointsForYears = (asks: Judged['asks'], { factor }: ExperienceMatch) =>
  sumOf(asks, lost) -
  pointsForGaps(asks) +
  (1 - factor) * sumOf(asks, ({ weight, credit }) => weight * credit);

const sumOf = (asks: Judged['asks'], of: typeof lost) => asks.reduce((sum, ask) => sum + of(ask), 0);
