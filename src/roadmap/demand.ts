import { type MarketShares, withMarket } from '#src/market/market-shares.ts';
import type { Mention } from '#src/skills/mention.ts';
import { isAsked } from '#src/skills/mention.ts';
import { type Roadmap, tracksOf } from './roadmap.ts';

/** How many postings ask for something at all, and how many as a must-have. */
export interface Asked {
  asked: number;
  required: number;
  /** The share of postings that ask for it, 0 to 1: of these, and of the market's where it is given. */
  share: number;
}

/** The postings that ask for a step, and for each of its tracks. */
export interface StepDemand extends Asked {
  tracks: Asked[];
}

/** What the kept postings ask of a roadmap: its sections and their steps, in the roadmap's order. */
export interface RoadmapDemand {
  postings: number;
  sections: StepDemand[][];
}

/** How many postings ask for a step or a track, in any need and as a must-have. */
export type PlaceCount = Pick<Asked, 'asked' | 'required'>;

/** What was counted on a roadmap; each step is followed by its tracks, in the roadmap's order. */
export interface RoadmapCounts {
  postings: number;
  places: readonly PlaceCount[];
}

/** The places of a roadmap, numbered as {@link RoadmapCounts} has them: how many there are, and those that a skill belongs to. */
export function roadmapPlaces({ sections }: Roadmap) {
  const ofSkill = new Map<string, readonly [step: number, track: number]>();
  let size = 0;
  for (const step of sections.flatMap(({ steps }) => steps)) {
    const at = size++;
    for (const { skills } of tracksOf(step)) {
      const track = size++;
      for (const skill of skills) ofSkill.set(skill, [at, track]);
    }
  }
  return { size, ofSkill };
}

/**
 * Counts what postings, each given by its mentions, ask of a roadmap. A posting counts once for a step and once for a
 * track, however many of their skills it asks for; what is only named, or not wanted, counts nothing.
 */
export function roadmapCounts(roadmap: Roadmap, postings: readonly (readonly Mention[])[]): RoadmapCounts {
  const { size, ofSkill } = roadmapPlaces(roadmap);
  const places = Array.from({ length: size }, () => ({ asked: 0, required: 0 }));
  for (const mentions of postings) count(mentions, ofSkill, places);
  return { postings: postings.length, places };
}

/**
 * What was counted, with the share of each step and track. `market`: what postings in general ask for, which counts beside a few
 * of one's own. A step's share of it is that of its most asked skill, as nobody counted which are asked together: no less than so much.
 */
export function roadmapDemand(
  { sections }: Roadmap,
  { postings, places }: RoadmapCounts,
  market: MarketShares | null = null,
): RoadmapDemand {
  let at = 0;
  const next = (skills: readonly string[]): Asked => {
    const counted = places[at++] ?? { asked: 0, required: 0 };
    const shares = skills.map((skill) => shareOf(counted, skill, postings, market));
    return { ...counted, share: Math.max(0, ...shares) };
  };
  const demand = sections.map(({ steps }) =>
    steps.map((step) => {
      const tracks = tracksOf(step);
      const whole = next(tracks.flatMap(({ skills }) => skills));
      return { ...whole, tracks: tracks.map(({ skills }) => next(skills)) };
    }),
  );
  return { postings, sections: demand };
}

function shareOf(
  { asked }: PlaceCount,
  skill: string,
  postings: number,
  market: MarketShares | null,
): number {
  if (market) return withMarket(asked, postings, market.of(skill)?.share ?? 0);
  return postings === 0 ? 0 : asked / postings;
}

function count(
  mentions: readonly Mention[],
  ofSkill: ReadonlyMap<string, readonly number[]>,
  places: PlaceCount[],
): void {
  const asked = new Set<number>();
  const required = new Set<number>();
  for (const mention of mentions) {
    if (!isAsked(mention)) continue;
    for (const place of ofSkill.get(mention.skill) ?? []) {
      asked.add(place);
      if (mention.need === 'required') required.add(place);
    }
  }
  for (const place of asked) (places[place] as PlaceCount).asked++;
  for (const place of required) (places[place] as PlaceCount).required++;
}
