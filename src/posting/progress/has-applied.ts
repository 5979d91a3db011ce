import { progressOf, type WithProgress } from './progress.ts';
import { rankOf } from './rank-of.ts';

/** Whether the user has applied for the job, including closed applications. */
export function hasApplied(posting: WithProgress): boolean {
  const { status, dates } = progressOf(posting);
  if (status !== 'closed') return rankOf(status) >= rankOf('applied');
  return [dates.applied, dates.interview, dates.offer].some((day) => day !== undefined);
}
