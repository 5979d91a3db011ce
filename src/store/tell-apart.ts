import { allOrNone } from './all-or-none.ts';
import { announce } from './changes.ts';
import type { KeptPosting } from './db.ts';
import { isRepeat } from './is-repeat.ts';
import { readable } from './readable.ts';
import { type WritablePostings, withRepeats } from './repeats.ts';
import type { Undo } from './undo.ts';
import { writingPostings } from './write-postings.ts';

/**
 * Records for good that two postings are different jobs; the repeat is shown on its own again. Returns undo, or
 * null if they were not the same job.
 */
export async function tellApart(one: string, other: string): Promise<Undo | null> {
  const { tx, postings } = await writingPostings();
  const repeat = await allOrNone(tx, () => separate(postings, one, other));
  if (!repeat) return null;
  await announce('postings', [one, other]);
  return () => putBack(repeat);
}

/** Separates the repeat of two ads. Returns it as it was, or null if neither was one. */
async function separate(postings: WritablePostings, one: string, other: string): Promise<KeptPosting | null> {
  const [first, second] = (await Promise.all([postings.get(one), postings.get(other)])).map((ad) =>
    readable('postings', ad),
  );
  const repeat = second && isRepeat(second) ? second : first;
  if (!first || !second || !repeat || !isRepeat(repeat)) return null;
  const { sameAs: _sameAs, ...alone } = repeat;
  const apart = repeat === first ? second : first;
  const rest = (await withRepeats(postings, [repeat.id])).filter((id) => id !== repeat.id);
  const notSameAs = [...new Set([...(repeat.notSameAs ?? []), ...rest, apart.id])];
  await postings.put({ ...alone, notSameAs });
  return repeat;
}

/** Makes a posting a repeat again, if the first of its job is still stored and no repeat itself. */
async function putBack({ id, sameAs, notSameAs }: KeptPosting): Promise<boolean> {
  const { tx, postings } = await writingPostings();
  const isBack = await allOrNone(tx, async () => {
    const [now, first] = await Promise.all([postings.get(id), sameAs ? postings.get(sameAs) : undefined]);
    if (!now || !sameAs || !first || isRepeat(now) || isRepeat(first)) return false;
    const { notSameAs: _apart, ...rest } = now;
    await postings.put({ ...rest, sameAs, ...(notSameAs && { notSameAs }) });
    return true;
  });
  await announce('postings', [id]);
  return isBack;
}
