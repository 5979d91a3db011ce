import { changePostings } from './change-postings.ts';
import { database } from './db.ts';

/** Returns the ids of postings whose mentions come from another taxonomy version. */
export async function outdatedPostings(edition: string): Promise<string[]> {
  const others = [IDBKeyRange.upperBound(edition, true), IDBKeyRange.lowerBound(edition, true)];
  const index = (await database()).transaction('postings').store.index('edition');
  return (await Promise.all(others.map((range) => index.getAllKeys(range)))).flat();
}

/**
 * Marks these postings (all without ids) for re-extraction, as if an older taxonomy version had read them. The
 * background does the rest when asked to catch up.
 */
export async function outdate(ids: readonly string[] | null): Promise<void> {
  await changePostings(ids ?? (await (await database()).getAllKeys('postings')), (posting) => ({
    ...posting,
    edition: OUTDATED,
  }));
}

/** A version that no taxonomy has, so that the posting is extracted again. */
export const OUTDATED = '';
