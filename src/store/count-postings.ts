import type { Day } from '#src/posting/facts/day.ts';
import { isStepDue, progressOf } from '#src/posting/progress/progress.ts';
import { database } from './db.ts';
import { toldPostings } from './postings.ts';

/** Number above which counting is slow. */
const MANY = 2_000;

/** Returns the number of stored postings, or null if there are many and counting would take a while. */
export async function countIfFew(): Promise<number | null> {
  const ids = await (await database()).getAllKeys('postings', null, MANY);
  return ids.length < MANY ? countPostings() : null;
}

/**
 * Returns the number of stored postings, one per job. Counting 100,000 blocks other reads for a fifth of a
 * second.
 */
export async function countPostings(): Promise<number> {
  const { store } = (await database()).transaction('postings');
  const [all, repeats] = await Promise.all([store.count(), store.index('sameAs').count()]);
  return all - repeats;
}

/** Returns the number of postings whose next step is due on `today` or before. */
export async function countDueSteps(today: Day): Promise<number> {
  return (await toldPostings()).filter((posting) => isStepDue(progressOf(posting), today)).length;
}
