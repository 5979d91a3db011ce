import type { Roadmap } from '#src/roadmap/roadmap.ts';
import { roadmapFrom } from '#src/roadmap/roadmap-from.ts';
import { isSame } from '#src/transfer/is-same.ts';
import { takenBack } from '#src/transfer/taken-back.ts';
import { allOrNone } from './all-or-none.ts';
import { announce } from './changes.ts';
import { database } from './db.ts';
import { OWN_ROADMAP } from './own-roadmap-id.ts';
import { readableOf } from './readable.ts';
import type { Undo } from './undo.ts';

/**
 * The user's own roadmaps, by title. One that cannot be read, as a newer version may write it, is passed over and stays
 * stored; so is one that a file brought under an id that is not the user's to give.
 */
export async function ownRoadmaps(): Promise<Roadmap[]> {
  const stored = await (await database()).getAll('roadmaps');
  return readableOf('roadmaps', stored)
    .flatMap((value) => roadmapFrom(value) ?? [])
    .filter(({ id }) => id.startsWith(OWN_ROADMAP))
    .sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));
}

/** Adds a roadmap of the user's own. Throws where it is none, or bears the id of a built-in one. */
export async function saveOwnRoadmap(roadmap: Roadmap): Promise<void> {
  await (await database()).put('roadmaps', ownOnly(roadmap));
  await announce('roadmaps');
}

/**
 * Changes a roadmap of the user's own from what the page shows to something else; what another page has changed of it
 * meanwhile stays. Gives the way back. Rejects where both changed the same, or it is gone: then nothing is changed.
 */
export async function changeOwnRoadmap(from: Roadmap, to: Roadmap): Promise<Undo> {
  const changed = await replace(from.id, (now) => takenBack(now, ownOnly(to), ownOnly(from)));
  if (!changed) throw new Error('The roadmap was changed elsewhere');
  return () => replace(from.id, (now) => takenBack(now, ownOnly(from), ownOnly(to)));
}

/** Removes a roadmap of the user's own. What is tracked stays: it never belonged to the roadmap. */
export async function removeOwnRoadmap(id: string): Promise<void> {
  await (await database()).delete('roadmaps', id);
  await announce('roadmaps');
}

/** Whether that made it another. What is no roadmap of one's own is not written. */
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
