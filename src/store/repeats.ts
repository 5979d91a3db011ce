import { database, type KeptPosting } from './db.ts';
import { readable, readableOf } from './readable.ts';

/** The store of postings in a transaction, whatever else is in that. */
export interface Postings {
  get(id: string): Promise<KeptPosting | undefined>;
  index(name: 'sameAs' | 'employer'): {
    count(key: string): Promise<number>;
    getAll(key: string): Promise<KeptPosting[]>;
    getAllKeys(key: string): Promise<string[]>;
  };
}

/** The same, to be written to. */
export interface WritablePostings extends Postings {
  put(posting: KeptPosting): Promise<unknown>;
}

/** Has the other ads of a job lead to another first one: the posting has a new id. */
export async function takePlace(postings: WritablePostings, former: string, id: string): Promise<void> {
  const repeats = await postings.index('sameAs').getAll(former);
  await Promise.all(
    repeats.filter((other) => other.id !== id).map((other) => postings.put({ ...other, sameAs: id })),
  );
}

/** The ids of all kept ads of the jobs that these are ads of, each once. */
export async function withRepeats(postings: Postings, ids: readonly string[]): Promise<string[]> {
  const all = await Promise.all(
    ids.map(async (id) => {
      const first = readable('postings', await postings.get(id))?.sameAs ?? id;
      return [first, id, ...(await postings.index('sameAs').getAllKeys(first))];
    }),
  );
  return [...new Set(all.flat())];
}

/** The other kept ads of the job that a posting is an ad of, the first before the others. */
export async function otherAds(id: string): Promise<KeptPosting[]> {
  const { store } = (await database()).transaction('postings');
  const found = await Promise.all((await withRepeats(store, [id])).map((one) => store.get(one)));
  return readableOf('postings', found)
    .filter((one) => one !== undefined)
    .filter((one) => one.id !== id);
}
