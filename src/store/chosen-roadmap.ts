import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { database } from './db.ts';
import { OWN_ROADMAP } from './own-roadmap-id.ts';

/** Each built-in roadmap is a chunk of its own, because a page shows only one. */
const BUILT_IN = import.meta.glob<Roadmap>('../../data/roadmaps/*.json', { import: 'default' });

/** Returns the roadmap with this id, built in or the user's own; the backend one if it is gone. */
export async function roadmapById(id: string): Promise<Roadmap> {
  return (await findRoadmap(id)) ?? (await backend());
}

/** Returns the roadmap with this id, built in or the user's own, or null. */
export async function findRoadmap(id: string): Promise<Roadmap | null> {
  if (id.startsWith(OWN_ROADMAP)) return ownRoadmap(id);
  return (await BUILT_IN[`../../data/roadmaps/${id}.json`]?.()) ?? null;
}

const backend = async (): Promise<Roadmap> =>
  (await import('#data/roadmaps/backend.json', { with: { type: 'json' } })).default;

async function ownRoadmap(id: string): Promise<Roadmap | null> {
  const [{ roadmapFrom }, stored] = await Promise.all([
    import('#src/insights/roadmap/roadmap-from.ts'),
    database().then((db) => db.get('roadmaps', id)),
  ]);
  return roadmapFrom(stored);
}
