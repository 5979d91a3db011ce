import type { Cover } from '#src/match/match.ts';
import { t } from './t.ts';

/** How far an ask is covered, in a word or two. */
export const coverWord = (cover: Cover): string => t(`cover.${cover}`);

/** The shape of a state: full for a skill the user has, half for one that counts in part, hollow for a gap. */
export const COVER_DOTS: Record<Cover, string> = {
  have: 'have',
  short: 'near',
  presumed: 'have',
  learning: 'learning',
  near: 'near',
  gap: 'gap',
};
