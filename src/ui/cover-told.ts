import type { Cover } from '#src/match/match.ts';
import { t } from './words/t.ts';

/** Names a coverage state in a word or two. */
export const coverWord = (cover: Cover): string => t(`cover.${cover}`);
