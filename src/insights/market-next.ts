import { skillState } from '#src/insights/roadmap/progress.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import type { MarketFile } from '#src/match/market/market.ts';
import { type MarketShare, marketShares, withMarket } from '#src/match/market/market-shares.ts';
import { isConcrete } from '#src/skills/skill.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';

/** A skill that the market requires and the user lacks. */
export interface MarketSkill extends MarketShare {
  skill: string;
}

/** The skills of a role, or of all jobs, that the user lacks. */
interface MarketNext {
  /** Number of postings counted for the role, or in all. */
  postings: number;
  skills: MarketSkill[];
}

/** The demand in the user's own postings: counts by skill id, and the number of postings. */
export interface OwnDemand {
  postings: number;
  asked: (skill: string) => number;
}

/**
 * Returns the skills that the market requires most and the user neither knows nor learns, only concrete ones, at
 * most `most`. Sorted by the market's shares combined with the user's own postings, which weigh more the more
 * there are. `role`: a role family's id; null or an uncounted role means all postings.
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
