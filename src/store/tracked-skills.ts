import { type Told, type TrackedSkill, UNTOLD } from '#src/skills/tracked-skill.ts';
import { announce } from './changes.ts';
import { database } from './db.ts';
import { laterThan } from './later-than.ts';

/** All that the user tracks, by id of the skill. */
export async function trackedSkills(): Promise<TrackedSkill[]> {
  return (await database()).getAll('tracked');
}

/** Adds or changes tracked skills, all or none. What is not told of one stays as it was. */
export async function track(skills: readonly Told[]): Promise<void> {
  const tx = (await database()).transaction(['tracked', 'removed'], 'readwrite');
  const [tracked, removed] = [tx.objectStore('tracked'), tx.objectStore('removed')];
  for (const told of skills) {
    const [before, gone] = await Promise.all([tracked.get(told.skill), removed.get(told.skill)]);
    tracked.put({ ...UNTOLD, ...before, ...told, changedAt: laterThan(before, gone) });
    removed.delete(told.skill);
  }
  await tx.done;
  await announce('tracked');
}

/** Stops tracking skills. What was never tracked is passed over. That they were removed is kept: other browsers may ask. */
export async function untrack(ids: readonly string[]): Promise<void> {
  const tx = (await database()).transaction(['tracked', 'removed'], 'readwrite');
  const tracked = tx.objectStore('tracked');
  for (const skill of ids) {
    const before = await tracked.get(skill);
    if (!before) continue;
    tracked.delete(skill);
    tx.objectStore('removed').put({ skill, changedAt: laterThan(before) });
  }
  await tx.done;
  await announce('tracked');
}
