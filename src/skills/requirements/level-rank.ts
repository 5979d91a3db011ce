import type { LanguageLevel } from './requirement.ts';

/** Levels in words and of the framework on one scale: `fluent` is what B2 speakers call themselves too. */
const RANKS: Record<LanguageLevel, number> = {
  A1: 1,
  A2: 2,
  basic: 2,
  B1: 3,
  good: 3,
  B2: 4,
  fluent: 4,
  C1: 5,
  business: 5,
  C2: 6,
  native: 6,
};

/** How high a level is, 1 to 6. */
export const levelRank = (level: LanguageLevel): number => RANKS[level];
