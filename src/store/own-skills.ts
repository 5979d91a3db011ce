import type { OwnSkill } from '#src/skills/own-skill.ts';
import { database } from './db.ts';
import { readableOf } from './readable.ts';

/** Returns the skills that the user added, and the names they added to skills of the taxonomy. */
export async function ownSkills(): Promise<OwnSkill[]> {
  return readableOf('own', await (await database()).getAll('own'));
}
