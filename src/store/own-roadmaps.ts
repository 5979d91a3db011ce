import type { Roadmap } from '#src/roadmap/roadmap.ts';
import { roadmapFrom } from '#src/roadmap/roadmap-from.ts';
import { announce } from './changes.ts';
import { database } from './db.ts';
import { OWN_ROADMAP } from './own-roadmap-id.ts';

/**
 * The user's own roadmaps, by title. One that cannot be read, as a newer version may write it, is passed over and stays
 * stored; so is one that a file brought under an id that is not the user's to give.
 */
export async function ownRoadmaps(): Promise<Roadmap[]> {
  const stored = await (await database()).getAll('roadmaps');
  return stored
    .flatMap((value) => roadmapFrom(value) ?? [])
    .filter(({ id }) => id.startsWith(OWN_ROADMAP))
    .sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));
}

/** Adds or changes a roadmap of the user's own. Throws where it is none, or bears the id of a built-in one. */
export async function saveOwnRoadmap(roadmap: Roadmap): Promise<void> {
  const checked = roadmapFrom(roadmap);
  if (!checked?.id.startsWith(OWN_ROADMAP)) throw new Error(`${roadmap.id} is no roadmap of one’s own`);
  await (await database()).put('roadmaps', checked);
  await announce('roadmaps');
}

/** Removes a roadmap of the user's own. What is tracked stays: it never belonged to the roadmap. */
export async function removeOwnRoadmap(id: string): Promise<void> {
  await (await database()).delete('roadmaps', id);
  await announce('roadmaps');
}
