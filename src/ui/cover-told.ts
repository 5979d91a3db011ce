import type { Cover } from '#src/match/match.ts';

/** How far an ask is covered, in a word or two. */
export const COVER_WORDS: Record<Cover, string> = {
  have: 'have',
  short: 'have, fewer years',
  presumed: 'presumed',
  learning: 'learning',
  near: 'near',
  gap: 'gap',
};

/** The shape of a state: full for what is had, half for what is near or begun, hollow for what is missing. */
export const COVER_DOTS: Record<Cover, string> = {
  have: 'have',
  short: 'have',
  presumed: 'have',
  learning: 'learning',
  near: 'near',
  gap: 'gap',
};
