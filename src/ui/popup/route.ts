import { creditFor } from '#src/match/credit.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import type { Ask } from '#src/match/match.ts';
import { BACKEND } from '#src/roadmap/backend.ts';
import { placeOf, type Roadmap } from '#src/roadmap/roadmap.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';

/** A stop beside a gap on the roadmap, and how the user stands there. */
export interface Stop {
  name: string;
  state: 'have' | 'learning' | 'gap' | 'open';
  current: boolean;
}

/** Where a gap stands on the roadmap, with its neighbours. */
export interface Route {
  stops: Stop[];
  /** "Tools, 4 of 6", or "Languages, one of 5" for a track of a fork. */
  place: string;
}

/** The place of an ask on the roadmap. Null where it is not on it; alternatives have no one place. */
export function routeOf(
  { skills, cover }: Ask,
  knowledge: Knowledge,
  taxonomy: Taxonomy,
  roadmap: Roadmap = BACKEND,
): Route | null {
  const [skill, other] = skills;
  const place = skill !== undefined && other === undefined ? placeOf(roadmap, skill) : null;
  if (!place || skill === undefined) return null;
  const here: Stop = {
    name: skillName(taxonomy, skill),
    state: cover === 'learning' ? 'learning' : 'gap',
    current: true,
  };
  const before = neighbour(place.before, knowledge, taxonomy);
  const after = neighbour(place.after, knowledge, taxonomy);
  return {
    stops: [before, here, after].filter((stop) => stop !== null),
    place: `${place.section.title}, ${place.tracks === 1 ? `${place.position} of ${place.steps}` : `one of ${place.tracks}`}`,
  };
}

/** A neighbour to name: a step's one skill, or the track of a fork on which the user is. */
function neighbour(skills: string[], knowledge: Knowledge, taxonomy: Taxonomy): Stop | null {
  const state = (skill: string) => STATES[creditFor(skill, null, knowledge).cover];
  const skill = skills.find((one) => state(one) !== 'open') ?? (skills.length === 1 ? skills[0] : undefined);
  return skill === undefined
    ? null
    : { name: skillName(taxonomy, skill), state: state(skill), current: false };
}

const STATES = { have: 'have', short: 'have', learning: 'learning', close: 'open', gap: 'open' } as const;
