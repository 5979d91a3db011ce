import { progressOf, type WithProgress } from './progress.ts';

/** How many postings the user applied for, and how many of these were answered. */
interface Results {
  applied: number;
  answered: number;
}

/**
 * Counts the postings that the user applied for, and those of them that led to an interview or an offer. A closed
 * one counts by the dates of what it reached before.
 */
export function applicationResults(postings: readonly WithProgress[]): Results {
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

/** Counts the same for each résumé that was sent, the most used first. */
export function resultsByResume(postings: readonly WithProgress[]): ({ resume: string } & Results)[] {
  const byResume = Map.groupBy(postings, (posting) => progressOf(posting).resume ?? '');
  byResume.delete('');
  return [...byResume]
    .map(([resume, sent]) => ({ resume, ...applicationResults(sent) }))
    .filter(({ applied }) => applied > 0)
    .sort((a, b) => b.applied - a.applied);
}
