/**
 * A way through a fork: the skills that it takes together. With `for`, it belongs to an earlier choice: Django is the
 * framework of those who chose Python.
 */
export type Track = string[] | { skills: string[]; for: string[] };

/** A step with a choice: one of its tracks is enough. The title says what is chosen ("Relational"), where it needs saying. */
export interface Fork {
  title?: string;
  choose: Track[];
}

/** One step: a skill, or a fork. */
export type Step = string | Fork;

/** A part of a roadmap, in the order in which it is best learned. */
export interface RoadmapSection {
  id: string;
  title: string;
  /** What one can do after it; may be empty in a roadmap of the user's own. */
  purpose: string;
  steps: Step[];
}

/** An ordered set of sections of skills to learn. Skills are ids of the taxonomy; each stands in one place only. */
export interface Roadmap {
  id: string;
  title: string;
  /** The id of the role family (data/roles.json) that it leads to: what the market asks of it counts on its map. */
  role?: string;
  sections: RoadmapSection[];
}

/** Where a skill stands on a roadmap. */
export interface RoadmapPlace {
  section: RoadmapSection;
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
      tracks: tracksOf(step).length,
      before: skillsOf(section.steps[at - 1]),
      after: skillsOf(section.steps[at + 1]),
    };
  }
  return null;
}

/** The tracks of a step, written out: one without a choice has a single track, and `for` is empty where it depends on nothing. */
export function tracksOf(step: Step): { skills: string[]; for: string[] }[] {
  if (typeof step === 'string') return [{ skills: [step], for: [] }];
  return step.choose.map((track) => (Array.isArray(track) ? { skills: track, for: [] } : track));
}

/** All skills of a step, those of every track of a fork together. */
export function skillsOf(step: Step | undefined): string[] {
  return step === undefined ? [] : tracksOf(step).flatMap(({ skills }) => skills);
}

/** All skills of a roadmap, in its order. */
export function roadmapSkills({ sections }: Roadmap): string[] {
  return sections.flatMap(({ steps }) => steps.flatMap(skillsOf));
}
