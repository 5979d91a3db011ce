import { signal } from '@preact/signals';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import type { RoadmapHead } from '#src/insights/roadmap/roadmap-heads.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';

/** Names things in the page's language. The same input gives the same object, so that results stay memoised. */
export interface Naming {
  taxonomy(taxonomy: Taxonomy): Taxonomy;
  roadmap(roadmap: Roadmap): Roadmap;
  title(head: RoadmapHead): string;
  role(role: { id: string; name: string }): string;
}

/** The names as they are in the data. */
export const ENGLISH_NAMING: Naming = {
  taxonomy: (taxonomy) => taxonomy,
  roadmap: (roadmap) => roadmap,
  title: ({ title }) => title,
  role: ({ name }) => name,
};

const names = signal(ENGLISH_NAMING);

/**
 * Returns the page's current naming. Components that use it are redrawn when it changes. Use it for everything
 * shown or searched by name, not for files for other programs.
 */
export const shownNames = (): Naming => names.value;

export function setNaming(now: Naming): void {
  names.value = now;
}
