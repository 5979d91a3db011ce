import { type Told, type TrackedSkill, UNTOLD } from '#src/skills/tracked-skill.ts';
import { announce } from './changes.ts';
import { database } from './db.ts';

/** All that the user tracks, by id of the skill. */
export async function trackedSkills(): Promise<TrackedSkill[]> {
  return (await database()).getAll('tracked');
}

/** Adds or changes tracked skills, all or none. What is not told of one stays as it was. */
export async function track(skills: readonly Told[]): Promise<void> {
  const changedAt = Date.now();
  const tx = (await database()).transaction(['tracked', 'removed'], 'readwrite');
  const tracked = tx.objectStore('tracked');
  for (const told of skills) {
    const before = await tracked.get(told.skill);
    tracked.put({ ...UNTOLD, ...before, ...told, changedAt });
    tx.objectStore('removed').delete(told.skill);
  }
  await tx.done;
  await announce('tracked');
}

/** Stops tracking skills. What was never tracked is passed over. That they were removed is kept: other browsers may ask. */
export async function untrack(ids: readonly string[]): Promise<void> {
  const changedAt = Date.now();
  const tx = (await database()).transaction(['tracked', 'removed'], 'readwrite');
  const tracked = tx.objectStore('tracked');
  for (const skill of ids) {
    if (!(await tracked.getKey(skill))) continue;
    tracked.delete(skill);
    tx.objectStore('removed').put({ skill, changedAt });
  }
  await tx.done;
  await announce('tracked');
}
