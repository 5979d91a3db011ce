import { database, type KeptPosting } from './db.ts';
import { readableOf } from './readable.ts';

/**
 * All kept postings that can be read, every ad of a job, in parts of `size` at most, in the order of their ids. To read ten
 * thousand at once would keep a page from answering for half a second.
 */
export async function* adParts(size: number): AsyncGenerator<KeptPosting[]> {
  let coming = partAfter(null, size);
  for (;;) {
    const part = await coming;
    const last = part.at(-1);
    if (!last) return;
    // The next part is fetched while this one is worked on. Its failure is told when it is waited for, if it ever is.
    coming = partAfter(last.id, size);
    coming.catch(() => undefined);
    yield readableOf('postings', part);
  }
}

async function partAfter(id: string | null, size: number): Promise<KeptPosting[]> {
  const range = id === null ? null : IDBKeyRange.lowerBound(id, true);
  return (await database()).getAll('postings', range, size);
}
