import type { KeptPosting, StaleRow } from './db.ts';
import { PARTS_TURN } from './parts-turn.ts';
import type { WritablePostings } from './repeats.ts';

// The statistics keep what they need of all postings in parts. Whoever writes a posting says so in the same transaction, so
// that no part can be taken for what the postings tell now: the id is noted down where the posting is there, and where it
// is deleted, nothing of it stays, neither in a part nor as an id.

/** The stores that a transaction which writes postings has to be of. */
export const POSTING_STORES = ['postings', 'texts', 'parts', 'stale'] as const;

/** The store of postings as it is written to. */
export interface PostingsToWrite extends WritablePostings {
  getKey(id: string): Promise<string | undefined>;
  delete(id: string): Promise<void>;
}

interface Store<R> {
  put(record: R): Promise<unknown>;
  delete(key: string): Promise<void>;
}

interface Parts extends Store<never> {
  openCursor(
    before: IDBKeyRange,
    direction: 'prev',
  ): Promise<{ primaryKey: string; value: { before?: unknown } } | null>;
}

/** What a transaction of {@link POSTING_STORES} gives; the types of its stores are held by whoever opened it. */
export interface Writing {
  objectStore(name: 'postings' | 'parts' | 'stale'): unknown;
}

/** The store of postings in a transaction, of which every write is told to the statistics. */
export function toldPostings(tx: Writing): PostingsToWrite {
  const postings = tx.objectStore('postings') as PostingsToWrite;
  const parts = tx.objectStore('parts') as Parts;
  const stale = tx.objectStore('stale') as Store<StaleRow>;
  return {
    get: (id) => postings.get(id),
    getKey: (id) => postings.getKey(id),
    index: (name) => postings.index(name),
    async put(posting: KeptPosting) {
      await postings.put(posting);
      await stale.put({ id: posting.id, turn: crypto.randomUUID() });
    },
    async delete(id) {
      await postings.delete(id);
      await stale.delete(id);
      await stale.put({ id: PARTS_TURN, turn: crypto.randomUUID() });
      await dropPartOf(parts, id);
    },
  };
}

/** Takes the part away in which a posting may be: the last one that begins with its id or before, if it reaches so far. */
async function dropPartOf(parts: Parts, id: string): Promise<void> {
  const cursor = await parts.openCursor(IDBKeyRange.upperBound(id), 'prev');
  if (!cursor) return;
  const { before } = cursor.value;
  // Where the part of the id was taken away already, this is the one before it.
  if (typeof before !== 'string' || id < before) await parts.delete(cursor.primaryKey);
}
