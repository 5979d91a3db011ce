import { changePostings } from './change-postings.ts';
import { database } from './db.ts';

/** The ids of the postings whose mentions another edition of the taxonomy found. */
export async function outdatedPostings(edition: string): Promise<string[]> {
  const others = [IDBKeyRange.upperBound(edition, true), IDBKeyRange.lowerBound(edition, true)];
  const index = (await database()).transaction('postings').store.index('edition');
  return (await Promise.all(others.map((range) => index.getAllKeys(range)))).flat();
}

/**
 * Says that the mentions of these postings are to be found anew (of all, where no ids are given), as if an older
 * edition of the taxonomy had found them. The background does the rest when it is asked to catch up.
 */
export async function outdate(ids: readonly string[] | null): Promise<void> {
  await changePostings(ids ?? (await (await database()).getAllKeys('postings')), (posting) => ({
    ...posting,
    edition: OUTDATED,
  }));
}

/** The edition of no taxonomy: what bears it is found anew. */
export const OUTDATED = '';
