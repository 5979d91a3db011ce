import { database, type KeptPosting } from './db.ts';
import { isRepeat } from './is-repeat.ts';
import { readableOf } from './readable.ts';

/** The postings that the user saved and has not yet applied for, one for each job. The others, which may be thousands, are not read. */
export async function savedPostings(): Promise<KeptPosting[]> {
  const saved = await (await database()).getAllFromIndex('postings', 'status', 'saved');
  return readableOf('postings', saved).filter((posting) => !isRepeat(posting));
}
