/** So many records are read at a time; between two batches a page may draw. */
const BATCH = 100;

/** What of an object store its batches need. */
export interface Readable {
  keyPath: string | string[] | null;
  getAll(query: IDBKeyRange | null, count: number): Promise<unknown[]>;
}

/** All records of a store in the order of their keys, some at a time. Nothing else may be awaited meanwhile, or the transaction ends. */
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
