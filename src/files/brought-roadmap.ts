import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';

/** An imported roadmap before it is stored with an id of its own. */
export interface BroughtRoadmap {
  roadmap: Omit<Roadmap, 'id'>;
  /** Names that are not known skills, without duplicates. */
  unknown: string[];
  /** Names matched to a skill despite a typo: as written, with the skill's id. */
  guessed: { written: string; skill: string }[];
}
