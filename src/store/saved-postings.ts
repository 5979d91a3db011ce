import { database, type KeptPosting } from './db.ts';
import { isRepeat } from './is-repeat.ts';
import { readableOf } from './readable.ts';

/** The postings that the user saved, one for each job. The others are not even checked: they may be thousands. */
export async function savedPostings(): Promise<KeptPosting[]> {
  const all = await (await database()).getAll('postings');
  return readableOf(
    'postings',
    all.filter((one) => one?.saved === true),
  ).filter((posting) => !isRepeat(posting));
}
