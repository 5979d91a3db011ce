import type { MarketFile } from './market.ts';
import { type Move, moveOf } from './move.ts';

/** Market demand for one skill. */
export interface MarketShare {
  /** Share of the postings (of the role) that ask for it, 0 to 1. */
  share: number;
  /** Share of those that ask for it as a must-have, 0 to 1. */
  must: number;
  /** Usual number of years asked; 0 if few postings say. */
  years: number;
  /** Change of its share over the year across all roles; null if small. */
  move: Move | null;
  /** Skills asked for together with it. */
  with: string[];
}

/** Market demand of one role, or of all jobs. */
export interface MarketShares {
  postings: number;
  /** All skills that are asked for, most asked first across all roles. */
  skills: string[];
  /** Null for a skill that too few postings ask for. */
  of: (skill: string) => MarketShare | null;
}

/**
 * Minimum relative change worth reporting. Over 20,000 postings even a change of 1 % is significant but useless.
 */
const TELLING = 1.2;

/** Returns the shares of a role family by id; null or an uncounted role gives those of all postings. */
export function marketShares(market: MarketFile, role: string | null): MarketShares {
  const at = market.roles.findIndex(({ id, postings }) => id === role && postings > 0);
  const postings = market.roles[at]?.postings ?? market.source.postings;
  const places = new Map(market.skills.map((skill, n) => [skill, n]));
  const askedOf = (n: number) => (at < 0 ? market.asked[n] : market.byRole[n]?.[at]) ?? 0;
  return {
    postings,
    skills: market.skills.filter((_, n) => askedOf(n) > 0),
    of(skill) {
      const n = places.get(skill);
      if (n === undefined || askedOf(n) === 0) return null;
      return {
        share: askedOf(n) / postings,
        must: (market.must[n] as number) / (market.asked[n] as number),
        years: market.years[n] as number,
        move: tellingMove(market, n),
        with: (market.with[n] ?? []).map((other) => market.skills[other] as string),
      };
    },
  };
}

function tellingMove({ byQuarter, quarters }: MarketFile, n: number): Move | null {
  const move = moveOf(
    byQuarter[n] ?? [],
    quarters.map(({ postings }) => postings),
  );
  if (move === null || move.way === 'steady') return null;
  const [less, more] = [Math.min(move.from, move.to), Math.max(move.from, move.to)];
  return more >= TELLING * less ? move : null;
}

/** Weight of the market in the user's own postings: with more postings than this, the user's own dominate. */
export const MARKET_WEIGHS = 30;

/** Returns the share of postings that ask for something, combining the user's own and the market's. */
export function withMarket(asked: number, postings: number, share: number): number {
  return (asked + MARKET_WEIGHS * share) / (postings + MARKET_WEIGHS);
}
