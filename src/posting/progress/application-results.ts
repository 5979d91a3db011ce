import { progressOf, type WithProgress } from './progress.ts';

/**
 * Counts the postings that the user applied for, and those of them that led to an interview or an offer. A closed
 * one counts by the dates of what it reached before.
 */
export function applicationResults(postings: readonly WithProgress[]): { applied: number; answered: number } {
  let [applied, answered] = [0, 0];
  for (const posting of postings) {
    const { status, dates } = progressOf(posting);
    const isAnswered =
      status === 'interview' || status === 'offer' || Boolean(dates.interview ?? dates.offer);
    if (isAnswered) answered += 1;
    if (isAnswered || status === 'applied' || dates.applied !== undefined) applied += 1;
  }
  return { applied, answered };
}
