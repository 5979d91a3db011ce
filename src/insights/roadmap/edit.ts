import {
  type Fork,
  type Roadmap,
  type RoadmapSection,
  roadmapSkills,
  type Step,
  type Track,
} from './roadmap.ts';

// Functions that edit a roadmap, each returning a new one. Indexes start at 0; a missing one changes nothing.

/** A step's place: the index of its section, and its index in it. */
export interface StepPlace {
  section: number;
  step: number;
}

/** Adds an empty section at the end, with an unused id. */
export function addSection(roadmap: Roadmap, id: string, title: string): Roadmap {
  return { ...roadmap, sections: [...roadmap.sections, { id, title, purpose: '', steps: [] }] };
}

/** Changes a section's title or purpose. */
export function changeSection(
  roadmap: Roadmap,
  section: number,
  change: Partial<Pick<RoadmapSection, 'title' | 'purpose'>>,
): Roadmap {
  return withSection(roadmap, section, (before) => ({ ...before, ...change }));
}

/** Moves a section up (-1) or down (1). */
export function moveSection(roadmap: Roadmap, section: number, by: -1 | 1): Roadmap {
  return { ...roadmap, sections: swapped(roadmap.sections, section, section + by) };
}

/** Removes a section with its steps. */
export function removeSection(roadmap: Roadmap, section: number): Roadmap {
  return { ...roadmap, sections: roadmap.sections.filter((_, i) => i !== section) };
}

/** Adds a skill at the end of a section, unless the roadmap already has it. */
export function addStep(roadmap: Roadmap, section: number, skill: string): Roadmap {
  if (roadmapSkills(roadmap).includes(skill)) return roadmap;
  return withSteps(roadmap, section, (steps) => [...steps, skill]);
}

/** Adds a skill as another track of a step, which becomes a fork, unless the roadmap already has it. */
export function addTrack(roadmap: Roadmap, at: StepPlace, skill: string): Roadmap {
  if (roadmapSkills(roadmap).includes(skill)) return roadmap;
  return withStep(roadmap, at, (step) => {
    const fork: Fork = typeof step === 'string' ? { choose: [[step]] } : step;
    return { ...fork, choose: [...fork.choose, [skill]] };
  });
}

/** Sets a fork's title; an empty one removes it. */
export function nameFork(roadmap: Roadmap, at: StepPlace, title: string): Roadmap {
  return withStep(roadmap, at, (step) => {
    if (typeof step === 'string') return step;
    return title.trim() === '' ? { choose: step.choose } : { title, choose: step.choose };
  });
}

/** Removes a track of a fork. With one skill left it becomes a plain step; with none the step is removed. */
export function removeTrack(roadmap: Roadmap, at: StepPlace, track: number): Roadmap {
  return withSteps(roadmap, at.section, (steps) =>
    steps.flatMap((step, i) => (i === at.step ? withoutTrack(step, track) : [step])),
  );
}

/** Removes a step, or a fork with all its tracks. */
export function removeStep(roadmap: Roadmap, { section, step }: StepPlace): Roadmap {
  return withSteps(roadmap, section, (steps) => steps.filter((_, i) => i !== step));
}

/** Moves a step up (-1) or down (1), across section borders. */
export function moveStep(roadmap: Roadmap, { section, step }: StepPlace, by: -1 | 1): Roadmap {
  const steps = roadmap.sections[section]?.steps ?? [];
  const moved = steps[step];
  if (moved === undefined) return roadmap;
  if (steps[step + by] !== undefined) {
    return withSteps(roadmap, section, (before) => swapped(before, step, step + by));
  }
  if (roadmap.sections[section + by] === undefined) return roadmap;
  const without = removeStep(roadmap, { section, step });
  return withSteps(without, section + by, (others) => (by === 1 ? [moved, ...others] : [...others, moved]));
}

function withoutTrack(step: Step, track: number): Step[] {
  if (typeof step === 'string') return [];
  const choose = step.choose.filter((_, i) => i !== track);
  return choose.length === 0 ? [] : plainOr({ ...step, choose });
}

/**
 * Replaces each skill with the result of `here`, and removes skills for which it is null. Empty steps and
 * sections are removed; a fork with one skill left becomes a plain step.
 */
export function skillsKept(roadmap: Roadmap, here: (skill: string) => string | null): Roadmap {
  const kept = (skills: readonly string[]) => skills.flatMap((skill) => here(skill) ?? []);
  const sections = roadmap.sections.map((section) => ({
    ...section,
    steps: section.steps.flatMap((step): Step[] => {
      if (typeof step === 'string') return kept([step]);
      const choose = step.choose.flatMap((track) => trackOf(kept(skillsIn(track)), kept(belongsTo(track))));
      return choose.length === 0 ? [] : plainOr({ ...step, choose });
    }),
  }));
  return {
    ...roadmap,
    sections: sections.filter(({ steps }, i) => steps.length > 0 || roadmap.sections[i]?.steps.length === 0),
  };
}

function trackOf(skills: string[], belongs: string[]): Track[] {
  if (skills.length === 0) return [];
  return [belongs.length === 0 ? skills : { skills, for: belongs }];
}

/** Returns a fork, or its only skill. */
function plainOr(fork: Fork): Step[] {
  const [only, another] = fork.choose;
  const skills = only && another === undefined ? skillsIn(only) : [];
  return skills.length === 1 ? skills : [fork];
}

const belongsTo = (track: Track): string[] => (Array.isArray(track) ? [] : track.for);

const skillsIn = (track: Track): string[] => (Array.isArray(track) ? track : track.skills);

function withSection(
  roadmap: Roadmap,
  at: number,
  change: (section: RoadmapSection) => RoadmapSection,
): Roadmap {
  return {
    ...roadmap,
    sections: roadmap.sections.map((section, i) => (i === at ? change(section) : section)),
  };
}

function withSteps(roadmap: Roadmap, section: number, change: (steps: Step[]) => Step[]): Roadmap {
  return withSection(roadmap, section, (before) => ({ ...before, steps: change(before.steps) }));
}

function withStep(roadmap: Roadmap, at: StepPlace, change: (step: Step) => Step): Roadmap {
  return withSteps(roadmap, at.section, (steps) =>
    steps.map((step, i) => (i === at.step ? change(step) : step)),
  );
}

function swapped<T>(all: readonly T[], a: number, b: number): T[] {
  const [first, second] = [all[a], all[b]];
  if (first === undefined || second === undefined) return [...all];
  return all.map((one, i) => (i === a ? second : i === b ? first : one));
}
