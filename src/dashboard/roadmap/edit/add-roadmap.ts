import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { OWN_ROADMAP } from '#src/store/own-roadmap-id.ts';
import { removeOwnRoadmap, saveOwnRoadmap } from '#src/store/own-roadmaps.ts';
import type { Done } from '#src/ui/components/toast.tsx';
import { linkTo } from '#src/ui/route.ts';
import { t } from '#src/ui/words/t.ts';

/** Creates a roadmap of the user's own, as a copy or empty, and opens its editor. */
export async function addRoadmap(from: Roadmap | null): Promise<Done> {
  if (!from) {
    const first = { id: crypto.randomUUID(), title: t('edit.first-section'), purpose: '', steps: [] };
    const own = { title: t('edit.first-name'), sections: [first] };
    return addAndShow(own, t('edit.made'), ['edit']);
  }
  const { id: _, ...copy } = from;
  const { title } = from;
  const own = { ...copy, title: t('edit.copy-name', { title }) };
  return addAndShow(own, t('edit.copied', { title }), ['edit']);
}

/**
 * Stores a roadmap as one of the user's own and goes to it or one of its pages. Undo returns to the page before.
 */
export async function addAndShow(
  roadmap: Omit<Roadmap, 'id'>,
  said: string,
  page: readonly string[] = [],
): Promise<Done> {
  const id = `${OWN_ROADMAP}${crypto.randomUUID()}`;
  const before = location.hash;
  await saveOwnRoadmap({ ...roadmap, id });
  location.hash = linkTo('roadmap', [id, ...page]);
  return {
    said,
    undo: async () => {
      location.hash = before;
      await removeOwnRoadmap(id);
    },
  };
}

/** Removes one of the user's roadmaps and goes back to the followed one. */
export async function removeRoadmap(roadmap: Roadmap): Promise<Done> {
  const before = location.hash;
  await removeOwnRoadmap(roadmap.id);
  location.hash = linkTo('roadmap');
  return {
    said: t('edit.removed', { title: roadmap.title }),
    undo: async () => {
      await saveOwnRoadmap(roadmap);
      location.hash = before;
    },
  };
}
