import { type MarketShares, withMarket } from '#src/match/market/market-shares.ts';
import { isAsked, type Mention } from '#src/skills/mention.ts';
import { type Roadmap, tracksOf } from './roadmap.ts';

/** The number of postings that require something, and of those that do as a must-have. */
interface Asked {
  asked: number;
  required: number;
  /** The share of postings that require it, 0 to 1, including the market's if given. */
  share: number;
}

/** The postings that require a step, and each of its tracks. */
export interface StepDemand extends Asked {
  tracks: Asked[];
}

/** The demand for a roadmap in stored postings, in the roadmap's order. */
export interface RoadmapDemand {
  postings: number;
  sections: StepDemand[][];
}

/** The number of postings that require a step or track, in all and as a must-have. */
export type PlaceCount = Pick<Asked, 'asked' | 'required'>;

/** The counts of a roadmap's steps, each followed by its tracks, in the roadmap's order. */
export interface RoadmapCounts {
  postings: number;
  places: readonly PlaceCount[];
}

/**
 * Numbers the places of a roadmap in the order of {@link RoadmapCounts}. Returns their number, and the places of
 * each skill.
 */
function roadmapPlaces({ sections }: Roadmap) {
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
 * Counts the postings that require each step and track. Each posting is given by its mentions and counts once
 * per step or track, whatever number of skills it requires. Skills only named or not wanted do not count.
 */
export function roadmapCounts(roadmap: Roadmap, postings: readonly (readonly Mention[])[]): RoadmapCounts {
  const { size, ofSkill } = roadmapPlaces(roadmap);
  const places = Array.from({ length: size }, () => ({ asked: 0, required: 0 }));
  for (const mentions of postings) count(mentions, ofSkill, places);
  return { postings: postings.length, places };
}

/**
 * Computes the share of each step and track. `market` supplements few postings of the user's own. It has no
 * counts of skills required together, so a step gets the share of its most required skill, a lower bound.
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
