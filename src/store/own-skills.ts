import type { OwnSkill } from '#src/skills/own-skill.ts';
import { announce } from './changes.ts';
import { database } from './db.ts';

/** All skills that the user added, and names added to skills of the taxonomy. */
export async function ownSkills(): Promise<OwnSkill[]> {
  return (await database()).getAll('own');
}

/** Adds or changes a skill of the user's own. */
export async function saveOwnSkill(skill: Omit<OwnSkill, 'changedAt'>): Promise<void> {
  await (await database()).put('own', { ...skill, changedAt: Date.now() });
  await announce('own');
}

/** Removes a skill of the user's own; what was tracked under it stays, by its id. */
export async function removeOwnSkill(id: string): Promise<void> {
  await (await database()).delete('own', id);
  await announce('own');
}
