import { isFollowed } from '#src/posting/progress/is-followed.ts';
import { allOrNone } from './all-or-none.ts';
import { changeValue } from './change-value.ts';
import { announce } from './changes.ts';
import { database, type KeptPosting } from './db.ts';
import { isRepeat } from './is-repeat.ts';
import { readableOf } from './readable.ts';
import { storedValue } from './values.ts';
import { writingPostings } from './write-postings.ts';

/** Counts the postings last seen before `time` (ms since 1970) without a status set by the user. */
export async function countOldPostings(time: number): Promise<number> {
  return (await oldPostings(time)).filter((posting) => !isRepeat(posting)).length;
}

/** Deletes those postings and their texts, all or none. Returns their number. */
export async function forgetOldPostings(time: number): Promise<number> {
  const old = await oldPostings(time);
  if (old.length === 0) return 0;
  const { tx, postings, texts } = await writingPostings();
  let forgotten = 0;
  await allOrNone(tx, async () => {
    for (const { id } of old) {
      const posting = await postings.get(id);
      // It may have been saved or seen again since it was selected.
      if (!posting || isFollowed(posting) || posting.lastSeen >= time) continue;
      await postings.delete(id);
      await texts.delete(id);
      if (!isRepeat(posting)) forgotten += 1;
    }
  });
  await announce('postings');
  return forgotten;
}

/** Selects whole jobs, so that no ad is left without its first one. */
async function oldPostings(time: number): Promise<KeptPosting[]> {
  const index = (await database()).transaction('postings').store.index('lastSeen');
  const old = await index.getAll(IDBKeyRange.upperBound(time, true));
  return readableOf('postings', old).filter((posting) => !isFollowed(posting));
}

/** Returns when old postings were last deleted, in ms since 1970; 0 for never. */
export async function sweptAt(): Promise<number> {
  return Number((await storedValue('sweptAt')) ?? 0);
}

/** Records that old postings were deleted now, or must not be deleted for a day. */
export async function tellSwept(now: number): Promise<void> {
  await changeValue('sweptAt', () => now);
}
