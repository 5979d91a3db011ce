import { changeValue } from './change-value.ts';
import { announce } from './changes.ts';
import { database, type ResumeLines } from './db.ts';
import { readableOf } from './readable.ts';
import { storedValue } from './values.ts';

/** Returns the stored résumé lines whose levels are still to be reviewed; none once that was done or dismissed. */
export async function linesToReview(): Promise<ResumeLines[]> {
  if (await storedValue('levelsReviewed')) return [];
  return readableOf('resume', await (await database()).getAll('resume'));
}

/** Records that the levels of earlier imports need no review. */
export async function storeLevelsReviewed(): Promise<void> {
  await changeValue('levelsReviewed', () => true);
  await announce('resume');
}
