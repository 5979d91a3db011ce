import { isKnownPosting } from '#src/posting/posting.ts';
import { isFollowed } from '#src/posting/progress/is-followed.ts';
import { changeValue } from './change-value.ts';
import { announce } from './changes.ts';
import type { KeptPosting } from './db.ts';
import { storedValue } from './values.ts';

/** Whether a stored page looks like no posting, and the user has neither confirmed nor followed it. */
export const isDoubtful = (posting: KeptPosting): boolean => !isKnownPosting(posting) && !isFollowed(posting);

/** Whether the doubtful pages of earlier versions, which stored them without asking, were offered for removal. */
export async function areDoubtfulReviewed(): Promise<boolean> {
  return (await storedValue('doubtfulReviewed')) === true;
}

/** Records that they were. */
export async function storeDoubtfulReviewed(): Promise<void> {
  await changeValue('doubtfulReviewed', () => true);
  await announce('postings', []);
}
