/**
 * A track of a fork: skills to learn together. With `for` it depends on an earlier choice: Django is for those
 * who chose Python.
 */
export type Track = string[] | { skills: string[]; for: string[] };

/** A step with a choice of tracks. The title names the choice ("Relational") if needed. */
export interface Fork {
  title?: string;
  choose: Track[];
}

/** A step: a skill, or a fork. */
export type Step = string | Fork;

/** A section of a roadmap, in learning order. */
export interface RoadmapSection {
  id: string;
  title: string;
  /** Goal of the section; may be empty in the user's own roadmaps. */
  purpose: string;
  steps: Step[];
}

/** Ordered sections of skills to learn, as taxonomy ids. Each skill occurs once. */
export interface Roadmap {
  id: string;
  title: string;
  /** The role family (data/roles.json) that it leads to. The market's demand for it shows on the map. */
  role?: string;
  sections: RoadmapSection[];
}

/** A skill's place on a roadmap. */
export interface RoadmapPlace {
  section: RoadmapSection;
  /** The number of its step in the section, from 1. */
  position: number;
  steps: number;
  /** Number of tracks of its step; 1 without a choice. */
  tracks: number;
  /** The skills of the neighbouring steps in the same section; empty at the ends. */
  before: string[];
  after: string[];
}

/** Returns a skill's place, or null if the roadmap does not have it. */
export function placeOf(roadmap: Roadmap, skill: string): RoadmapPlace | null {
  for (const section of roadmap.sections) {
    const at = section.steps.findIndex((step) => skillsOf(step).includes(skill));
    const step = section.steps[at];
    if (step === undefined) continue;
    return {
      section,
      position: at + 1,
      steps: section.steps.length,
      tracks: tracksOf(step).length,
      before: skillsOf(section.steps[at - 1]),
      after: skillsOf(section.steps[at + 1]),
    };
  }
  return null;
}

/** Returns the tracks of a step in full form: a plain step has one, and `for` is empty without a dependency. */
export function tracksOf(step: Step): { skills: string[]; for: string[] }[] {
  if (typeof step === 'string') return [{ skills: [step], for: [] }];
  return step.choose.map((track) => (Array.isArray(track) ? { skills: track, for: [] } : track));
}

/** Returns all skills of a step, including all tracks. */
export function skillsOf(step: Step | undefined): string[] {
  return step === undefined ? [] : tracksOf(step).flatMap(({ skills }) => skills);
}

/** Returns all skills of a roadmap in order. */
export function roadmapSkills({ sections }: Roadmap): string[] {
  return sections.flatMap(({ steps }) => steps.flatMap(skillsOf));
}
