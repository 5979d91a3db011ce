import type { Mention } from '#src/skills/mention.ts';
import { isAsked } from '#src/skills/mention.ts';
import { type Roadmap, tracksOf } from './roadmap.ts';

/** How many postings ask for something at all, and how many as a must-have. */
export interface Asked {
  asked: number;
  required: number;
}

/** The postings that ask for a step, and for each of its tracks. */
export interface StepDemand extends Asked {
  tracks: Asked[];
}

/** What the kept postings ask of a roadmap: its sections and their steps, in the roadmap's order. */
export interface Demand {
  postings: number;
  sections: StepDemand[][];
}

/**
 * Counts what postings, each given by its mentions, ask of a roadmap. A posting counts once for a step and once for a
 * track, however many of their skills it asks for; what is only named, or not wanted, counts nothing.
 */
export function demandOf({ sections }: Roadmap, postings: readonly (readonly Mention[])[]): Demand {
  const places = new Map<string, Asked[]>();
  const counted = sections.map(({ steps }) =>
    steps.map((step) => {
      const demand: StepDemand = { asked: 0, required: 0, tracks: [] };
      for (const { skills } of tracksOf(step)) {
        const track = { asked: 0, required: 0 };
        demand.tracks.push(track);
        for (const skill of skills) places.set(skill, [demand, track]);
      }
      return demand;
    }),
  );
  for (const mentions of postings) count(mentions, places);
  return { postings: postings.length, sections: counted };
}

function count(mentions: readonly Mention[], places: ReadonlyMap<string, Asked[]>): void {
  const asked = new Set<Asked>();
  const required = new Set<Asked>();
  for (const mention of mentions) {
    if (!isAsked(mention)) continue;
    for (const place of places.get(mention.skill) ?? []) {
      asked.add(place);
      if (mention.need === 'required') required.add(place);
    }
  }
  for (const place of asked) place.asked++;
  for (const place of required) place.required++;
}
