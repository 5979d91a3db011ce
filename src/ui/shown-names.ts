import { signal } from '@preact/signals';
import type { Roadmap } from '#src/roadmap/roadmap.ts';
import type { RoadmapHead } from '#src/roadmap/roadmap-heads.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';

/** How a page calls what has a name as data. The same thing is given back for the same thing, so that nothing is worked out anew. */
export interface Naming {
  taxonomy(taxonomy: Taxonomy): Taxonomy;
  roadmap(roadmap: Roadmap): Roadmap;
  /** The title of a roadmap. */
  title(head: RoadmapHead): string;
  /** The name of a family of jobs. */
  role(role: { id: string; name: string }): string;
}

/** All as it stands in the data. */
export const ENGLISH_NAMING: Naming = {
  taxonomy: (taxonomy) => taxonomy,
  roadmap: (roadmap) => roadmap,
  title: ({ title }) => title,
  role: ({ name }) => name,
};

const names = signal(ENGLISH_NAMING);

/**
 * How the page calls things now: what is drawn with it is drawn anew when it changes. All that is shown, and looked for by name, goes
 * through it; what is written for other programs does not.
 */
export const shownNames = (): Naming => names.value;

/** Has the page call things so from now on. */
export function setNaming(now: Naming): void {
  names.value = now;
}
