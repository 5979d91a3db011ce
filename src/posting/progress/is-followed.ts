import { isTold, progressOf, type WithProgress } from './progress.ts';

/** Whether the user tracks a posting; tracked ones are never deleted by age. */
export const isFollowed = (posting: WithProgress): boolean => isTold(progressOf(posting));
