import { database, type KeptPosting } from './db.ts';
import { readableOf } from './readable.ts';

/**
 * Yields all readable stored postings, every ad of a job, in parts of at most `size`, ordered by id. Reading ten
 * thousand at once would block a page for half a second.
 */
export async function* adParts(size: number): AsyncGenerator<KeptPosting[]> {
  let coming = partAfter(null, size);
  for (;;) {
    const part = await coming;
    const last = part.at(-1);
    if (!last) return;
    // Loads the next part while this one is processed. A failure is thrown when it is awaited.
    coming = partAfter(last.id, size);
    coming.catch(() => undefined);
    yield readableOf('postings', part);
  }
}

async function partAfter(id: string | null, size: number): Promise<KeptPosting[]> {
  const range = id === null ? null : IDBKeyRange.lowerBound(id, true);
  return (await database()).getAll('postings', range, size);
}
