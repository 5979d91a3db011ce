import { database, type KeptPosting } from './db.ts';
import { isRepeat } from './is-repeat.ts';
import { readableOf } from './readable.ts';

/** The postings that the user saved and has not yet applied for, one for each job. The others are not even checked: they may be thousands. */
export async function savedPostings(): Promise<KeptPosting[]> {
  const all = await (await database()).getAll('postings');
  return readableOf(
    'postings',
    all.filter((one) => one?.progress?.status === 'saved'),
  ).filter((posting) => !isRepeat(posting));
}
