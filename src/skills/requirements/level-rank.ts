import type { LanguageLevel } from './requirement.ts';

/** Word levels and CEFR levels on one scale. `fluent` equals B2, as B2 speakers call themselves fluent. */
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

/** Returns the rank of a level, 1 to 6. */
export const levelRank = (level: LanguageLevel): number => RANKS[level];
