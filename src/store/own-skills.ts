import { nameInId, type OwnSkill } from '#src/skills/own-skill.ts';
import { idsOf, type SkillLines } from '#src/skills/skill-lines.ts';
import { database } from './db.ts';
import { keptFile } from './package-file.ts';
import { readableOf } from './readable.ts';

/** Returns the skills that the user added, and the names they added to skills of the taxonomy. */
export async function ownSkills(): Promise<OwnSkill[]> {
  return readableOf('own', await (await database()).getAll('own'));
}

/**
 * Returns a check whether a skill is only the user's. It loads the taxonomy's ids if any of `own` is a former skill
 * or adds names to a known one, because their ids do not show which.
 */
export async function ownSkillCheck(own: readonly OwnSkill[]): Promise<(id: string) => boolean> {
  const isNamed = (id: string) => nameInId(id) !== null;
  if (own.every(({ id }) => isNamed(id))) return isNamed;
  const known = new Set(idsOf(await keptFile<SkillLines>('skills.json')));
  return (id) => !known.has(id);
}
