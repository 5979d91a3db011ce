import type { Cover } from '#src/match/match.ts';
import { t } from './words/t.ts';

/** Names a coverage state in a word or two. */
export const coverWord = (cover: Cover): string => t(`cover.${cover}`);

/** The dot's shape by state: full for a skill the user has, half for partial coverage, hollow for a gap. */
export const COVER_DOTS: Record<Cover, string> = {
  have: 'have',
  short: 'near',
  presumed: 'have',
  learning: 'learning',
  near: 'near',
  gap: 'gap',
};
