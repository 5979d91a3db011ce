import type { Cover } from '#src/match/match.ts';
import { t } from './t.ts';

/** How far an ask is covered, in a word or two. */
export const coverWord = (cover: Cover): string => t(`cover.${cover}`);

/** The shape of a state: full for what is had, half for what is near or begun, hollow for what is missing. */
export const COVER_DOTS: Record<Cover, string> = {
  have: 'have',
  short: 'have',
  presumed: 'have',
  learning: 'learning',
  near: 'near',
  gap: 'gap',
};
