import type { Experience } from '#src/skills/experience.ts';
import type { Kind } from '#src/skills/skill.ts';
import type { Level, TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { ExperienceWeights } from './weights.ts';

/** The years that a level is taken for, where the user did not say any. */
export const PRESUMED_YEARS: Record<Level, number> = { learning: 0, basic: 1, solid: 3, expert: 6 };

/** What a year counts at a level, against a year at the solid one. */
const LEVEL_COUNTS: Record<Level, number> = { learning: 0.5, basic: 0.75, solid: 1, expert: 1.25 };

/** The years that a tracked skill counts for: those told, by its level; where none are told, those of its level. */
export function countedYears({ level, years }: Pick<TrackedSkill, 'level' | 'years'>): number {
  return years === null ? PRESUMED_YEARS[level] : years * LEVEL_COUNTS[level];
}

/** Whether years of it are years of work: those of a practice ("Agile, 10 years") say nothing of the field. */
export const isWork = (kind: Kind | undefined): boolean => kind !== 'practice';

/** Of more than these nobody speaks where they ask: what is longer is the company's age. */
export const MOST_NEEDED = 12;

/** The years of experience that a posting needs in all: between what its title and what its text says. */
export function yearsNeeded(
  { seniority, years }: Experience,
  { needed, told }: Pick<ExperienceWeights, 'needed' | 'told'>,
): number {
  const byTitle = needed[seniority ?? 'none'];
  return years === null ? byTitle : byTitle + told * (Math.min(years, MOST_NEEDED) - byTitle);
}

/** What counts of something that is near, 0 to 1, in a job that forgives so much: its odds are multiplied by that. */
export function forgiven(near: number, forgives: number): number {
  const more = near * forgives;
  return more / (more + 1 - near);
}

/** By how much a job of such a title multiplies the odds of what is near: an intern is not yet asked to know it all. */
export const forgivesOf = ({ seniority }: Experience, { forgives }: Pick<ExperienceWeights, 'forgives'>) =>
  forgives[seniority ?? 'none'];

/** A third of a year is had by whoever has begun. */
export const BEGUN_YEARS = 0.3;

/** What years count against those that are needed: 1 for enough, less for fewer, 0 to 1. */
export function yearsCount(own: number, needed: number, power: number): number {
  return own >= needed ? 1 : ((own + BEGUN_YEARS) / (needed + BEGUN_YEARS)) ** power;
}
