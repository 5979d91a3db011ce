import { database, type KeptPosting } from './db.ts';
import { isRepeat } from './is-repeat.ts';
import { readableOf } from './readable.ts';

/** Returns the saved postings not yet applied for, one per job. Reads no others, which may be thousands. */
export async function savedPostings(): Promise<KeptPosting[]> {
  const saved = await (await database()).getAllFromIndex('postings', 'status', 'saved');
  return readableOf('postings', saved).filter((posting) => !isRepeat(posting));
}
