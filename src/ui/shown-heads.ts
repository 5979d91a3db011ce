import { ROADMAP_HEADS, type RoadmapHead } from '#src/roadmap/roadmap-heads.ts';
import { compareNames } from './by-name.ts';
import { shownNames } from './shown-names.ts';

/** The roadmaps that come with the extension, as the page calls them and in that order. */
export const shownHeads = (): RoadmapHead[] =>
  ROADMAP_HEADS.map((head) => ({ ...head, title: shownNames().title(head) })).sort((one, other) =>
    compareNames(one.title, other.title),
  );
