import { announce } from './changes.ts';
import { database, type KeptPosting } from './db.ts';
import { isRepeat } from './is-repeat.ts';
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

/**
 * Says that two postings are ads of different jobs, for good: the one that was taken for a repeat is shown by itself
 * again. Gives the way back; nothing where they were not taken for one.
 */
export async function tellApart(one: string, other: string): Promise<(() => Promise<void>) | null> {
  const tx = (await database()).transaction('postings', 'readwrite');
  const [first, second] = (await Promise.all([tx.store.get(one), tx.store.get(other)])).map((ad) =>
    readable('postings', ad),
  );
  const repeat = second && isRepeat(second) ? second : first;
  if (!first || !second || !repeat || !isRepeat(repeat)) return null;
  const { sameAs: _sameAs, ...alone } = repeat;
  const apart = repeat === first ? second : first;
  const rest = (await withRepeats(tx.store, [repeat.id])).filter((id) => id !== repeat.id);
  await tx.store.put({
    ...alone,
    notSameAs: [...new Set([...(repeat.notSameAs ?? []), ...rest, apart.id])],
  });
  await tx.done;
  await announce('postings', [one, other]);
  return () => putBack(repeat);
}

/** Makes a posting the repeat again that it was, as long as the first of its job is kept, and no repeat itself. */
async function putBack({ id, sameAs, notSameAs }: KeptPosting): Promise<void> {
  const tx = (await database()).transaction('postings', 'readwrite');
  const [now, first] = await Promise.all([tx.store.get(id), sameAs ? tx.store.get(sameAs) : undefined]);
  if (now && sameAs && first && !isRepeat(first)) {
    const { notSameAs: _apart, ...rest } = now;
    await tx.store.put({ ...rest, sameAs, ...(notSameAs && { notSameAs }) });
  }
  await tx.done;
  await announce('postings', [id]);
}
