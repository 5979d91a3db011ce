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

/**
 * Counts what postings, each given by its mentions, ask of a roadmap. A posting counts once for a step and once for a
 * track, however many of their skills it asks for; what is only named, or not wanted, counts nothing. `market`: what postings
 * in general ask for, which counts beside a few of one's own. A step's share of it is that of its most asked skill, as
 * nobody counted which are asked together: no less than so much.
 */
export function roadmapDemand(
  { sections }: Roadmap,
  postings: readonly (readonly Mention[])[],
  market: MarketShares | null = null,
): RoadmapDemand {
  const places = new Map<string, Asked[]>();
  const counted = sections.map(({ steps }) =>
    steps.map((step) => {
      const demand: StepDemand = { ...NONE, tracks: [] };
      for (const { skills } of tracksOf(step)) {
        const track = { ...NONE };
        demand.tracks.push(track);
        for (const skill of skills) places.set(skill, [demand, track]);
      }
      return demand;
    }),
  );
  for (const mentions of postings) count(mentions, places);
  for (const [skill, counted] of places) {
    for (const place of counted)
      place.share = Math.max(place.share, shareOf(place, skill, postings.length, market));
  }
  return { postings: postings.length, sections: counted };
}

const NONE: Asked = { asked: 0, required: 0, share: 0 };

function shareOf({ asked }: Asked, skill: string, postings: number, market: MarketShares | null): number {
  if (market) return withMarket(asked, postings, market.of(skill)?.share ?? 0);
  return postings === 0 ? 0 : asked / postings;
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
