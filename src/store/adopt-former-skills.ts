import { roadmapSkills } from '#src/insights/roadmap/roadmap.ts';
import { formerNames } from '#src/skills/former-skill.ts';
import { nameInId } from '#src/skills/own-skill.ts';
import { database } from './db.ts';
import { readableOf } from './readable.ts';
import { ownEntry } from './sync/entry.ts';
import { takeOver } from './sync.ts';

/** Earlier than any change of the user's, so that a skill they renamed or deleted stays so, and browsers agree. */
const BEFORE_ANY_CHANGE = 0;

/**
 * Adds a skill of the user's own for each tracked skill that the taxonomy no longer has, and for those on the
 * user's own roadmaps. It has the former id, so level, years, notes, résumé lines and roadmaps stay with it.
 * @param isKnown Whether the taxonomy or the user's own skills have an id.
 * @param names Loads the names for {@link formerNames}; only called if there is such a skill.
 */
export async function adoptFormerSkills(
  isKnown: (id: string) => boolean,
  names: () => Promise<readonly string[]>,
): Promise<void> {
  const db = await database();
  const [tracked, roadmaps] = await Promise.all([db.getAllKeys('tracked'), db.getAll('roadmaps')]);
  const ids = new Set([...tracked, ...readableOf('roadmaps', roadmaps).flatMap(roadmapSkills)]);
  const former = [...ids].filter((id) => nameInId(id) === null && !isKnown(id));
  if (former.length === 0) return;
  const nameOf = formerNames(await names());
  const adopted = former.map((id) =>
    ownEntry({ id, name: nameOf(id), aliases: [], changedAt: BEFORE_ANY_CHANGE }),
  );
  await takeOver(new Map(adopted.map((entry) => [entry.key, entry])));
}
