import { ROADMAP_HEADS, type RoadmapHead } from '#src/insights/roadmap/roadmap-heads.ts';
import { compareNames } from './by-name.ts';
import { shownNames } from './shown-names.ts';

/** Returns the built-in roadmaps with their names and order in the page's language. */
export const shownHeads = (): RoadmapHead[] =>
  ROADMAP_HEADS.map((head) => ({ ...head, title: shownNames().title(head) })).sort((one, other) =>
    compareNames(one.title, other.title),
  );
