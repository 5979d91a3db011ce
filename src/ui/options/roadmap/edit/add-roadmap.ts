import type { Roadmap } from '#src/roadmap/roadmap.ts';
import { OWN_ROADMAP } from '#src/store/own-roadmap-id.ts';
import { removeOwnRoadmap, saveOwnRoadmap } from '#src/store/own-roadmaps.ts';
import type { Done } from '#src/ui/toast.tsx';
import { linkTo } from '../../route.ts';

/** Makes a roadmap of the user's own, from a copy of another or from nothing, and goes to its editor. */
export async function addRoadmap(from: Roadmap | null): Promise<Done> {
  const id = `${OWN_ROADMAP}${crypto.randomUUID()}`;
  const before = location.hash;
  const made: Roadmap = from
    ? { ...from, id, title: `Copy of ${from.title}` }
    : { id, title: 'My roadmap', sections: [emptySection('First section')] };
  await saveOwnRoadmap(made);
  location.hash = linkTo('roadmap', [id, 'edit']);
  return {
    said: from ? `“${from.title}” copied: change it as you like` : 'New roadmap',
    undo: async () => {
      location.hash = before;
      await removeOwnRoadmap(id);
    },
  };
}

const emptySection = (title: string) => ({ id: crypto.randomUUID(), title, purpose: '', steps: [] });

/** Removes a roadmap of the user's own, and goes back to the one that is followed. */
export async function removeRoadmap(roadmap: Roadmap): Promise<Done> {
  const before = location.hash;
  await removeOwnRoadmap(roadmap.id);
  location.hash = linkTo('roadmap');
  return {
    said: `“${roadmap.title}” removed`,
    undo: async () => {
      await saveOwnRoadmap(roadmap);
      location.hash = before;
    },
  };
}
