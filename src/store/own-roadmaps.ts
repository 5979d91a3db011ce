import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { roadmapFrom } from '#src/insights/roadmap/roadmap-from.ts';
import { isSame } from '#src/store/records/is-same.ts';
import { allOrNone } from './all-or-none.ts';
import { announce } from './changes.ts';
import { database } from './db.ts';
import { OWN_ROADMAP } from './own-roadmap-id.ts';
import { readableOf } from './readable.ts';
import { applyWithUndo, reverted, type Undo } from './undo.ts';

/**
 * Returns the user's own roadmaps by title. Skips unreadable ones, such as those of a newer version, and
 * imported ones with an invalid id; they stay stored.
 */
export async function ownRoadmaps(): Promise<Roadmap[]> {
  const stored = await (await database()).getAll('roadmaps');
  return readableOf('roadmaps', stored)
    .flatMap((value) => roadmapFrom(value) ?? [])
    .filter(({ id }) => id.startsWith(OWN_ROADMAP))
    .sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));
}

/** Stores a new roadmap of the user's own. Throws if it is invalid or has a built-in id. */
export async function saveOwnRoadmap(roadmap: Roadmap): Promise<void> {
  await (await database()).put('roadmaps', ownOnly(roadmap));
  await announce('roadmaps');
}

/**
 * Changes one of the user's roadmaps from what the page shows. Other changes made by another page stay. Returns
 * undo. Rejects without any change if both changed the same part, or if it is gone.
 */
export async function changeOwnRoadmap(from: Roadmap, to: Roadmap): Promise<Undo> {
  let isChanged = false;
  const undo = await applyWithUndo<Roadmap>(
    (now) => reverted(now, ownOnly(to), ownOnly(from)),
    async (made) => {
      isChanged = await replace(from.id, (now) => made(now, from.id));
    },
  );
  if (!isChanged) throw new Error('The roadmap was changed elsewhere');
  return undo;
}

/** Removes one of the user's roadmaps. Tracked skills stay. */
export async function removeOwnRoadmap(id: string): Promise<void> {
  await (await database()).delete('roadmaps', id);
  await announce('roadmaps');
}

/** Replaces a roadmap and returns whether it changed. Does not write an invalid one. */
async function replace(id: string, change: (now: Roadmap) => Roadmap): Promise<boolean> {
  const tx = (await database()).transaction('roadmaps', 'readwrite');
  const isChanged = await allOrNone(tx, async () => {
    const now = roadmapFrom(await tx.store.get(id));
    const after = now && roadmapFrom(change(now));
    if (after === null || isSame(now, after)) return false;
    await tx.store.put(after);
    return true;
  });
  if (isChanged) await announce('roadmaps');
  return isChanged;
}

function ownOnly(roadmap: Roadmap): Roadmap {
  const checked = roadmapFrom(roadmap);
  if (!checked?.id.startsWith(OWN_ROADMAP)) throw new Error(`${roadmap.id} is no roadmap of one’s own`);
  return checked;
}
