import type { OwnSkill } from '#src/skills/own-skill.ts';
import { ownKey } from '#src/sync/entry.ts';
import { announce } from './changes.ts';
import { database } from './db.ts';
import { laterThan } from './later-than.ts';

/** All skills that the user added, and names added to skills of the taxonomy. */
export async function ownSkills(): Promise<OwnSkill[]> {
  return (await database()).getAll('own');
}

/** Adds or changes a skill of the user's own. */
export async function saveOwnSkill(skill: Omit<OwnSkill, 'changedAt'>): Promise<void> {
  const tx = (await database()).transaction(['own', 'removed'], 'readwrite');
  const [own, removed] = [tx.objectStore('own'), tx.objectStore('removed')];
  const [before, gone] = await Promise.all([own.get(skill.id), removed.get(ownKey(skill.id))]);
  own.put({ ...skill, changedAt: laterThan(before, gone) });
  removed.delete(ownKey(skill.id));
  await tx.done;
  await announce('own');
}

/**
 * Removes a skill of the user's own; what was tracked under it stays, by its id. That it was removed is kept: other
 * browsers may ask.
 */
export async function removeOwnSkill(id: string): Promise<void> {
  const tx = (await database()).transaction(['own', 'removed'], 'readwrite');
  const before = await tx.objectStore('own').get(id);
  if (before) {
    tx.objectStore('own').delete(id);
    tx.objectStore('removed').put({ skill: ownKey(id), changedAt: laterThan(before) });
  }
  await tx.done;
  await announce('own');
}
