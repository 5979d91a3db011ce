import type { Roadmap } from './roadmap.ts';

/** What a list of roadmaps says of one. */
export type RoadmapHead = Pick<Roadmap, 'id' | 'title' | 'role'>;

/** The build keeps only the head of a file that is asked for so: the steps come with the roadmap that is shown. */
const HEADS = import.meta.glob<RoadmapHead>('../../data/roadmaps/*.json', {
  query: '?head',
  import: 'default',
  eager: true,
});

/** The roadmaps that come with the extension, one for each file of data/roadmaps, by title. */
export const ROADMAP_HEADS: readonly RoadmapHead[] = Object.values(HEADS).sort((a, b) =>
  a.title.localeCompare(b.title, 'en'),
);
