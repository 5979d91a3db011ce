import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { announce } from './changes.ts';
import { database } from './db.ts';

/** All that the user tracks, by id of the skill. */
export async function trackedSkills(): Promise<TrackedSkill[]> {
  return (await database()).getAll('tracked');
}

/** Adds or changes tracked skills, all or none. */
export async function track(skills: readonly Omit<TrackedSkill, 'changedAt'>[]): Promise<void> {
  const tx = (await database()).transaction('tracked', 'readwrite');
  for (const skill of skills) tx.store.put({ ...skill, changedAt: Date.now() });
  await tx.done;
  await announce('tracked');
}

/** Stops tracking skills. What was never tracked is passed over. */
export async function untrack(ids: readonly string[]): Promise<void> {
  const tx = (await database()).transaction('tracked', 'readwrite');
  for (const id of ids) tx.store.delete(id);
  await tx.done;
  await announce('tracked');
}
