import type { Level, Told } from '#src/skills/tracked-skill.ts';
import { track, untrack } from '#src/store/track-skills.ts';
import type { Done } from './components/toast.tsx';

/** Tracks skills at a level. Other fields of tracked ones, such as years, stay. */
export async function trackAndTell(skills: readonly string[], level: Level, said: string): Promise<Done> {
  const wanted = skills.map((skill): Told => ({ skill, level }));
  return { said, undo: (await track(wanted)).undo };
}

/** Stops tracking skills. Undo restores all their fields. */
export async function untrackAndTell(skills: readonly string[], said: string): Promise<Done> {
  return { said, undo: (await untrack(skills)).undo };
}
