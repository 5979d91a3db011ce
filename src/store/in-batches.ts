/** Records per batch; the page can draw between batches. */
const BATCH = 100;

/** The parts of an object store that batches need. */
export interface Readable {
  keyPath: string | string[] | null;
  getAll(query: IDBKeyRange | null, count: number): Promise<unknown[]>;
}

/**
 * Reads all records of a store in key order, in batches. Await nothing else in between, or the transaction ends.
 */
export async function* inBatches(store: Readable): AsyncGenerator<unknown[]> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const batch = await store.getAll(after, BATCH);
    if (batch.length > 0) yield batch;
    if (batch.length < BATCH) return;
    const last = batch.at(-1) as Record<string, IDBValidKey>;
    after = IDBKeyRange.lowerBound(last[String(store.keyPath)], true);
  }
}
