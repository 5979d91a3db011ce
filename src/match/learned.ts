import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { PRESUMED_YEARS } from './years.ts';

/**
 * What is tracked once a skill is learned as a mentor would have it: solid. What the user refused of it stays refused;
 * years told of it stay told, as many as solid is taken for at least: nobody knows less for having learned.
 */
export function withLearned(tracked: readonly TrackedSkill[], skill: string): TrackedSkill[] {
  const before = tracked.find((own) => own.skill === skill);
  const others = tracked.filter((own) => own.skill !== skill);
  const told = before?.years ?? null;
  const years = told === null ? null : Math.max(told, PRESUMED_YEARS.solid);
  return [
    ...others,
    { skill, level: 'solid', years, ...SKILL_DEFAULTS, refused: before?.refused ?? [], changedAt: 0 },
  ];
}
