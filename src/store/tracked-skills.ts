import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { database } from './db.ts';
import { readableOf } from './readable.ts';

/** Returns the tracked skills, sorted by skill id. */
export async function trackedSkills(): Promise<TrackedSkill[]> {
  return readableOf('tracked', await (await database()).getAll('tracked'));
}
