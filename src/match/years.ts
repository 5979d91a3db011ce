import type { Experience, Seniority } from '#src/skills/experience.ts';
import type { Kind } from '#src/skills/skill.ts';
import type { Level, TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { ExperienceWeights } from './weights.ts';

/** The years that a level presumes if the user entered none. */
export const PRESUMED_YEARS: Record<Level, number> = { learning: 0, basic: 1, solid: 3, expert: 6 };

/** The value of a year at each level, relative to solid. */
const LEVEL_COUNTS: Record<Level, number> = { learning: 0.5, basic: 0.75, solid: 1, expert: 1.25 };

/**
 * Returns a tracked skill's effective years: those entered, adjusted by level, else those that its level
 * presumes.
 */
export function countedYears({ level, years }: Pick<TrackedSkill, 'level' | 'years'>): number {
  return years === null ? PRESUMED_YEARS[level] : years * LEVEL_COUNTS[level];
}

/** Years of work from which a practice that is not tracked counts as known. */
export const PRESUMED_FROM = 2;

/**
 * Whether years of this kind count as work. Those of a practice ("Agile, 10 years") say nothing about the field.
 */
export const isWork = (kind: Kind | undefined): boolean => kind !== 'practice';

/** Maximum plausible years required; more is the company's age. */
export const MOST_NEEDED = 12;

/** Returns the total years that a posting requires, weighing its title against its text. */
export function yearsNeeded(
  { seniority, years }: Experience,
  { needed, told }: Pick<ExperienceWeights, 'needed' | 'told'>,
): number {
  const byTitle = needed[seniority ?? 'none'];
  return years === null ? byTitle : byTitle + told * (Math.min(years, MOST_NEEDED) - byTitle);
}

/** Multiplies the odds of nearness by how much the job forgives. Returns 0 to 1. */
export function forgiven(near: number, forgives: number): number {
  const more = near * forgives;
  return more / (more + 1 - near);
}

/** Returns the factor for a title: an intern need not know everything yet. */
export const forgivesOf = ({ seniority }: Experience, { forgives }: Pick<ExperienceWeights, 'forgives'>) =>
  forgives[seniority ?? 'none'];

/** Years of anyone who has begun: a third of a year. */
export const BEGUN_YEARS = 0.3;

/** Returns the factor for years against those required: 1 for enough, less for fewer. */
export function yearsCount(own: number, needed: number, power: number): number {
  return own >= needed ? 1 : ((own + BEGUN_YEARS) / (needed + BEGUN_YEARS)) ** power;
}

/** Years of work above which somebody is over-qualified, by title. */
const OVERQUALIFIED_ABOVE: Partial<Record<Seniority | 'none', number>> = { intern: 3, junior: 5 };

/** Returns the years of work above which somebody is over-qualified; Infinity for titles of no such limit. */
export const mostYearsFor = ({ seniority }: Pick<Experience, 'seniority'>): number =>
  OVERQUALIFIED_ABOVE[seniority ?? 'none'] ?? Number.POSITIVE_INFINITY;

/** Returns what the points of an over-qualified person are multiplied by, 0 to 1. Returns 1 for everybody else. */
export function overqualifiedCount(asked: Experience, own: number, power: number): number {
  return yearsCount(mostYearsFor(asked), own, power);
}
