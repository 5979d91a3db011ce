import { type TrackedSkill, UNTOLD } from '#src/skills/tracked-skill.ts';

/** What is tracked once a skill is learned as a mentor would have it: solid. What the user refused of it stays refused. */
export function withLearned(tracked: readonly TrackedSkill[], skill: string): TrackedSkill[] {
  const before = tracked.find((own) => own.skill === skill);
  const others = tracked.filter((own) => own.skill !== skill);
  return [
    ...others,
    { skill, level: 'solid', years: null, ...UNTOLD, refused: before?.refused ?? [], changedAt: 0 },
  ];
}
