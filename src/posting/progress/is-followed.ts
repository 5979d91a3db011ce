import { isTold, progressOf, type WithProgress } from './progress.ts';

/** Whether the user keeps track of a posting: it is kept then, however old it is. */
export const isFollowed = (posting: WithProgress): boolean => isTold(progressOf(posting));
