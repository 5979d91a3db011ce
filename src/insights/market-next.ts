import type { MarketFile } from '#src/market/market.ts';
import { type MarketShare, marketShares, withMarket } from '#src/market/market-shares.ts';
import { isConcrete } from '#src/match/concrete.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import { skillState } from '#src/roadmap/progress.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';

/** A skill that the market asks for and the user lacks. */
export interface MarketSkill extends MarketShare {
  skill: string;
}

/** What the market asks of a role, or of all jobs, that the user lacks. */
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
  const { postings, skills, of } = marketShares(market, role);
  const isOpen = (skill: string) =>
    isConcrete(taxonomy.skills.get(skill)?.kind ?? null) && skillState(skill, knowledge) === 'gap';
  const open = skills.filter(isOpen).map((skill) => {
    const shared = of(skill) as MarketShare;
    return { skill, ...shared, weight: withMarket(own.asked(skill), own.postings, shared.share) };
  });
  const best = open.sort((a, b) => b.weight - a.weight).slice(0, most);
  return { postings, skills: best.map(({ weight: _, ...skill }) => skill) };
}
