import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { PRESUMED_YEARS } from './years.ts';

/**
 * Returns the tracked skills after learning one to the level solid. Refused implications stay refused. Entered
 * years stay too, but at least as many as solid presumes, since learning never reduces knowledge.
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
