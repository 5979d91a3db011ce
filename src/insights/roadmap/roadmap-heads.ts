import type { Roadmap } from './roadmap.ts';

/** A roadmap as lists show it. */
export type RoadmapHead = Pick<Roadmap, 'id' | 'title' | 'role'>;

/** The build includes only the head of each file; the steps load with the roadmap that is shown. */
const HEADS = import.meta.glob<RoadmapHead>('../../../data/roadmaps/*.json', {
  query: '?head',
  import: 'default',
  eager: true,
});

/** The built-in roadmaps, one per file in data/roadmaps, sorted by title. */
export const ROADMAP_HEADS: readonly RoadmapHead[] = Object.values(HEADS).sort((a, b) =>
  a.title.localeCompare(b.title, 'en'),
);
