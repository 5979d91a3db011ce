import type { Level, Told, TrackedSkill } from '#src/skills/tracked-skill.ts';
import { track, untrack } from '#src/store/tracked-skills.ts';
import type { Done } from './toast.tsx';

/** Tracks skills as `wanted`; the way back restores what was tracked `before`. */
export async function trackAndTell(
  wanted: readonly Told[],
  before: readonly TrackedSkill[],
  said: string,
): Promise<Done> {
  await track(wanted);
  return {
    said,
    undo: () =>
      restore(
        wanted.map(({ skill }) => skill),
        before,
      ),
  };
}

/** Stops tracking a skill. */
export async function untrackAndTell(skill: TrackedSkill, said: string): Promise<Done> {
  await untrack([skill.skill]);
  return { said, undo: () => track([skill]) };
}

/** A skill at a level, with the years that the user may have told of it before. */
export function atLevel(skill: string, level: Level, before: readonly TrackedSkill[]): Told {
  return { skill, level, years: before.find((own) => own.skill === skill)?.years ?? null };
}

async function restore(ids: readonly string[], before: readonly TrackedSkill[]): Promise<void> {
  const known = before.filter(({ skill }) => ids.includes(skill));
  const fresh = ids.filter((id) => !known.some(({ skill }) => skill === id));
  if (known.length > 0) await track(known);
  if (fresh.length > 0) await untrack(fresh);
}
