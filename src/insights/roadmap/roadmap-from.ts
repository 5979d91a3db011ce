import type { Roadmap, RoadmapSection, Step, Track } from './roadmap.ts';

/** Maximum sizes of a roadmap: more than anyone can learn, and few enough to draw. */
export const ROADMAP_LIMITS = { text: 200, sections: 40, steps: 60, tracks: 20, skills: 10 } as const;

/** Validates a stored or imported value as a roadmap, or returns null. Drops unknown fields and repeated skills. */
export function roadmapFrom(value: unknown): Roadmap | null {
  const { id, title, role, sections } = fieldsOf(value);
  if (!isText(id) || !isText(title) || !isList(sections, ROADMAP_LIMITS.sections)) return null;
  const seen = new Set<string>();
  const read = sections.map((section) => sectionFrom(section, seen));
  if (!read.every((section) => section !== null)) return null;
  return isText(role) ? { id, title, role, sections: read } : { id, title, sections: read };
}

function sectionFrom(value: unknown, seen: Set<string>): RoadmapSection | null {
  const { id, title, purpose, steps } = fieldsOf(value);
  if (!isText(id) || !isText(title) || typeof purpose !== 'string' || !isList(steps, ROADMAP_LIMITS.steps))
    return null;
  if (!steps.every(isStep)) return null;
  return { id, title, purpose, steps: steps.flatMap((step) => stepOnce(step, seen)) };
}

function isStep(value: unknown): value is Step {
  if (isText(value)) return true;
  const { title, choose } = fieldsOf(value);
  return (
    (title === undefined || isText(title)) && isList(choose, ROADMAP_LIMITS.tracks) && choose.every(isTrack)
  );
}

function isTrack(value: unknown): value is Track {
  if (isIds(value)) return true;
  const { skills, for: belongs } = fieldsOf(value);
  return isIds(skills) && isIds(belongs);
}

/** Returns the step without repeated skills, or nothing if none is left. */
function stepOnce(step: Step, seen: Set<string>): Step[] {
  const isNew = (skill: string) => !seen.has(skill) && Boolean(seen.add(skill));
  if (typeof step === 'string') return isNew(step) ? [step] : [];
  const tracks = step.choose.flatMap((track): Track[] => {
    const skills = (Array.isArray(track) ? track : track.skills).filter(isNew);
    if (skills.length === 0) return [];
    return [Array.isArray(track) ? skills : { skills, for: track.for }];
  });
  if (tracks.length === 0) return [];
  return [step.title === undefined ? { choose: tracks } : { title: step.title, choose: tracks }];
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= ROADMAP_LIMITS.text;

const isList = (value: unknown, most: number): value is unknown[] =>
  Array.isArray(value) && value.length <= most;

const isIds = (value: unknown): value is string[] =>
  isList(value, ROADMAP_LIMITS.skills) && value.length > 0 && value.every(isText);

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
