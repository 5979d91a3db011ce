import { announce } from './changes.ts';
import { database, type KeptPosting } from './db.ts';
import { isRepeat } from './is-repeat.ts';
import { readable } from './readable.ts';
import { withRepeats } from './repeats.ts';

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
