import { database, type KeptPosting } from './db.ts';

/**
 * All kept postings, in parts of `size` at most, in the order of their ids. Imports nothing of the extension's own
 * interfaces, which a web worker does not have: it reads the database all the same.
 */
export async function* postingParts(size = 1000): AsyncGenerator<KeptPosting[]> {
  let coming = partAfter(null, size);
  for (;;) {
    const part = await coming;
    const last = part.at(-1);
    if (!last) return;
    // The next part is fetched while this one is worked on. Its failure is told when it is waited for, if it ever is.
    coming = partAfter(last.id, size);
    coming.catch(() => undefined);
    yield part;
  }
}

async function partAfter(id: string | null, size: number): Promise<KeptPosting[]> {
  const range = id === null ? null : IDBKeyRange.lowerBound(id, true);
  return (await database()).getAll('postings', range, size);
}
