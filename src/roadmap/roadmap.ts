/** One step: a skill, or a fork of tracks of which one is enough ("JavaScript and Node.js" or "Python"). */
export type Step = string | { choose: string[][] };

/** A part of a roadmap, in the order in which it is best learned. */
export interface Section {
  id: string;
  title: string;
  /** What one can do after it. */
  purpose: string;
  steps: Step[];
}

/** An ordered set of sections of skills to learn. Skills are ids of the taxonomy; each stands in one place only. */
export interface Roadmap {
  id: string;
  title: string;
  sections: Section[];
}

/** Where a skill stands on a roadmap. */
export interface RoadmapPlace {
  section: Section;
  /** The number of its step in the section, from 1. */
  position: number;
  steps: number;
  /** How many tracks its step has to choose from; 1 where there is no choice. */
  tracks: number;
  /** The skills of the step before and after it in the same section; empty at the ends. */
  before: string[];
  after: string[];
}

/** Where a skill stands, or null where the roadmap does not have it. */
export function placeOf(roadmap: Roadmap, skill: string): RoadmapPlace | null {
  for (const section of roadmap.sections) {
    const at = section.steps.findIndex((step) => skillsOf(step).includes(skill));
    const step = section.steps[at];
    if (step === undefined) continue;
    return {
      section,
      position: at + 1,
      steps: section.steps.length,
      tracks: typeof step === 'string' ? 1 : step.choose.length,
      before: skillsOf(section.steps[at - 1]),
      after: skillsOf(section.steps[at + 1]),
    };
  }
  return null;
}

/** All skills of a step, those of every track of a fork together. */
export function skillsOf(step: Step | undefined): string[] {
  if (step === undefined) return [];
  return typeof step === 'string' ? [step] : step.choose.flat();
}
