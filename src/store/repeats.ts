import { database, type KeptPosting } from './db.ts';
import { readable, readableOf } from './readable.ts';

/** The postings store in any transaction. */
export interface Postings {
  get(id: string): Promise<KeptPosting | undefined>;
  index(name: 'sameAs' | 'employer'): {
    count(key: string): Promise<number>;
    getAll(key: string): Promise<KeptPosting[]>;
    getAllKeys(key: string): Promise<string[]>;
  };
}

/** The same, writable. */
export interface WritablePostings extends Postings {
  put(posting: KeptPosting): Promise<unknown>;
}

/** Points the other ads of a job to the new id of its first posting. */
export async function takePlace(postings: WritablePostings, former: string, id: string): Promise<void> {
  const repeats = await postings.index('sameAs').getAll(former);
  await Promise.all(
    repeats.filter((other) => other.id !== id).map((other) => postings.put({ ...other, sameAs: id })),
  );
}

/** Returns the ids of all stored ads of these jobs, without duplicates. */
export async function withRepeats(postings: Postings, ids: readonly string[]): Promise<string[]> {
  const all = await Promise.all(
    ids.map(async (id) => {
      const first = readable('postings', await postings.get(id))?.sameAs ?? id;
      return [first, id, ...(await postings.index('sameAs').getAllKeys(first))];
    }),
  );
  return [...new Set(all.flat())];
}

/** Returns the other stored ads of a posting's job, the first one first. */
export async function otherAds(id: string): Promise<KeptPosting[]> {
  const { store } = (await database()).transaction('postings');
  const found = await Promise.all((await withRepeats(store, [id])).map((one) => store.get(one)));
  return readableOf('postings', found)
    .filter((one) => one !== undefined)
    .filter((one) => one.id !== id);
}
