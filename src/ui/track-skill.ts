import type { Level, Told } from '#src/skills/tracked-skill.ts';
import { track, untrack } from '#src/store/tracked-skills.ts';
import type { Done } from './toast.tsx';

/** Tracks skills at a level; what was said of one before, as its years, stays said. */
export async function trackAndTell(skills: readonly string[], level: Level, said: string): Promise<Done> {
  const wanted = skills.map((skill): Told => ({ skill, level }));
  return { said, undo: (await track(wanted)).undo };
}

/** Stops tracking skills; the way back brings back all that was said of them. */
export async function untrackAndTell(skills: readonly string[], said: string): Promise<Done> {
  return { said, undo: (await untrack(skills)).undo };
}
