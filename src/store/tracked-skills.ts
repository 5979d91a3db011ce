import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { database } from './db.ts';
import { readableOf } from './readable.ts';

/** All that the user tracks, by id of the skill. */
export async function trackedSkills(): Promise<TrackedSkill[]> {
  return readableOf('tracked', await (await database()).getAll('tracked'));
}
