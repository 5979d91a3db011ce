import { SKILL_DEFAULTS, type Told, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { changeSkills, type SkillsChanged, type Unstamped } from './change-skills.ts';

/** Adds or changes tracked skills, all or none. What is not told of one stays as it was. */
export function track(skills: readonly Told[]): Promise<SkillsChanged> {
  return changeSkills(({ tracked }) => ({
    tracked: new Map(
      skills.map((told) => [
        told.skill,
        { years: null, ...SKILL_DEFAULTS, ...tracked.get(told.skill), ...told },
      ]),
    ),
  }));
}

/** Changes what is said of tracked skills, all or none, from what is said of each now. What is not tracked is passed over. */
export function changeTracked(
  ids: readonly string[],
  change: (now: Unstamped<TrackedSkill>) => Partial<Unstamped<TrackedSkill>>,
): Promise<SkillsChanged> {
  return changeSkills(({ tracked }) => ({
    tracked: new Map(
      ids.flatMap((id) => {
        const now = tracked.get(id);
        return now ? [[id, { ...now, ...change(now) }]] : [];
      }),
    ),
  }));
}

/** Stops tracking skills. What was never tracked is passed over. */
export function untrack(ids: readonly string[]): Promise<SkillsChanged> {
  return changeSkills(() => ({ tracked: new Map(ids.map((id) => [id, null])) }));
}
