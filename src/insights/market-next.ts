import type { MarketFile } from '#src/market/market.ts';
import { isConcrete } from '#src/match/concrete.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import { skillState } from '#src/roadmap/progress.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';

/** A skill that the market asks for and the user lacks. */
export interface MarketSkill {
  skill: string;
  /** The share of the market's postings (of the role) that ask for it, 0 to 1. */
  share: number;
  /** The share of those that have it as a must-have, 0 to 1. */
  must: number;
  /** The usual years where years are asked; 0 where few say any. */
  years: number;
  /** What is asked for with it. */
  with: string[];
}

/** What the market asks of a role, or of all jobs. */
export interface MarketNext {
  /** How many postings of the role were counted, or of all. */
  postings: number;
  skills: MarketSkill[];
}

/** What the user's own postings ask for: by the skill's id how many of so many. */
export interface OwnDemand {
  postings: number;
  asked: (skill: string) => number;
}

/** The market weighs as much as so many postings of the user's own: with more, these decide. */
export const MARKET_WEIGHS = 30;

/**
 * What the market asks for most that the user neither knows nor learns, concrete skills alone, `most` at the most. The
 * order is that of the market's shares and of the user's own postings together: the more of these, the more they decide.
 * `role`: the id of a role family; null, or one that was not counted: all postings.
 */
export function marketNext(
  market: MarketFile,
  role: string | null,
  own: OwnDemand,
  knowledge: Knowledge,
  taxonomy: Taxonomy,
  most: number,
): MarketNext {
  const at = market.roles.findIndex(({ id, postings }) => id === role && postings > 0);
  const postings = market.roles[at]?.postings ?? market.source.postings;
  const shareOf = (n: number) => ((at < 0 ? market.asked[n] : market.byRole[n]?.[at]) ?? 0) / postings;
  const weightOf = (n: number) =>
    (own.asked(market.skills[n] as string) + MARKET_WEIGHS * shareOf(n)) / (own.postings + MARKET_WEIGHS);
  const isOpen = (skill: string) =>
    isConcrete(taxonomy.skills.get(skill)?.kind ?? null) && skillState(skill, knowledge) === 'gap';
  const open = [...market.skills.keys()].filter((n) => shareOf(n) > 0 && isOpen(market.skills[n] as string));
  const skills = open
    .sort((a, b) => weightOf(b) - weightOf(a) || a - b)
    .slice(0, most)
    .map((n) => ({
      skill: market.skills[n] as string,
      share: shareOf(n),
      must: (market.must[n] as number) / (market.asked[n] as number),
      years: market.years[n] as number,
      with: (market.with[n] ?? []).map((other) => market.skills[other] as string),
    }));
  return { postings, skills };
}
