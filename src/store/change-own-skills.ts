import type { OwnSkill } from '#src/skills/own-skill.ts';
import { changeSkills, type SkillsChanged, type Unstamped } from './change-skills.ts';

/** Changes a skill of the user's own from what it is now. Where it is gone, nothing is changed. */
export function changeOwnSkill(
  id: string,
  change: (now: Unstamped<OwnSkill>) => Partial<Unstamped<OwnSkill>>,
): Promise<SkillsChanged> {
  return changeSkills(({ own }) => {
    const now = own.get(id);
    return { own: new Map(now ? [[id, { ...now, ...change(now) }]] : []) };
  });
}

/** Removes a skill of the user's own; what was tracked under it stays, by its id. */
export function removeOwnSkill(id: string): Promise<SkillsChanged> {
  return changeSkills(() => ({ own: new Map([[id, null]]) }));
}

/** Adds a skill of the user's own, or puts another in its place. */
export function saveOwnSkill(skill: Unstamped<OwnSkill>): Promise<SkillsChanged> {
  return changeSkills(() => ({ own: new Map([[skill.id, skill]]) }));
}
