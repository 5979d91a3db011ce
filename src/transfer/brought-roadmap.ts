import type { Roadmap } from '#src/roadmap/roadmap.ts';

/** A roadmap that came in from elsewhere, before it is kept and has an id of its own. */
export interface BroughtRoadmap {
  roadmap: Omit<Roadmap, 'id'>;
  /** What was named and is no skill that is known here, each once. */
  unknown: string[];
  /** Names that were taken for a skill because only a letter is another: as written, and the skill's id. */
  guessed: { written: string; skill: string }[];
}
