import { database, type KeptPosting } from './db.ts';
import { isRepeat } from './is-repeat.ts';

// Nothing here imports the extension's own interfaces, which a web worker does not have: it reads the database all the same.

/**
 * Kept postings in the order of their ids, `limit` at most, from the first after `id` on (null: from the very first).
 * To read ten thousand at once would keep a page from answering for half a second.
 */
export async function postingsAfter(id: string | null, limit: number): Promise<KeptPosting[]> {
  const range = id === null ? null : IDBKeyRange.lowerBound(id, true);
  return (await database()).getAll('postings', range, limit);
}

/** All kept postings, one for each job, in parts of `size` at most, in the order of their ids. */
export async function* postingParts(size = 1000): AsyncGenerator<KeptPosting[]> {
  let coming = postingsAfter(null, size);
  for (;;) {
    const part = await coming;
    const last = part.at(-1);
    if (!last) return;
    // The next part is fetched while this one is worked on. Its failure is told when it is waited for, if it ever is.
    coming = postingsAfter(last.id, size);
    coming.catch(() => undefined);
    yield part.filter((posting) => !isRepeat(posting));
  }
}
