import type { MarketFile } from './market.ts';
import { type Move, moveOf } from './move.ts';

/** What the market asks of one skill. */
export interface MarketShare {
  /** The share of the market's postings (of the role) that ask for it, 0 to 1. */
  share: number;
  /** The share of those that have it as a must-have, 0 to 1. */
  must: number;
  /** The usual years where years are asked; 0 where few say any. */
  years: number;
  /** How its share moved over the year, in all roles together; null where it did not by much. */
  move: Move | null;
  /** What is asked for with it. */
  with: string[];
}

/** What the market asks of a role, or of all jobs. */
export interface MarketShares {
  /** How many postings of the role were counted, or of all. */
  postings: number;
  /** The skills that are asked for at all, in the order of how often in all roles. */
  skills: string[];
  /** Null for a skill that too few ask for to tell. */
  of: (skill: string) => MarketShare | null;
}

/** Over 20,000 postings a share that moves by a hundredth is beyond chance, and of no use to anybody. */
const TELLING = 1.2;

/** The shares of a role family by its id; null, or one that was not counted: of all postings. */
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

/** The market weighs as much as so many postings of the user's own: with more, these decide. */
export const MARKET_WEIGHS = 30;

/** The share of postings that ask for something, of the user's own and of the market's together. */
export function withMarket(asked: number, postings: number, share: number): number {
  return (asked + MARKET_WEIGHS * share) / (postings + MARKET_WEIGHS);
}
