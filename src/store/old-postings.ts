import { isFollowed } from '#src/posting/progress/is-followed.ts';
import { allOrNone } from './all-or-none.ts';
import { announce } from './changes.ts';
import { database, type KeptPosting } from './db.ts';
import { isRepeat } from './is-repeat.ts';
import { readableOf } from './readable.ts';
import { changeValue, storedValue } from './values.ts';
import { writingPostings } from './write-postings.ts';

/** How many kept postings were last seen before `time` (ms since 1970) and of which the user does not keep track. */
export async function countOldPostings(time: number): Promise<number> {
  return (await oldPostings(time)).filter((posting) => !isRepeat(posting)).length;
}

/** Forgets those postings and their texts, all or none. Returns how many they were. */
export async function forgetOldPostings(time: number): Promise<number> {
  const old = await oldPostings(time);
  if (old.length === 0) return 0;
  const { tx, postings, texts } = await writingPostings();
  let forgotten = 0;
  await allOrNone(tx, async () => {
    for (const { id } of old) {
      const posting = await postings.get(id);
      // It may have been saved, or seen again, since it was looked for.
      if (!posting || isFollowed(posting) || posting.lastSeen >= time) continue;
      await postings.delete(id);
      await texts.delete(id);
      if (!isRepeat(posting)) forgotten += 1;
    }
  });
  await announce('postings');
  return forgotten;
}

/** Of a job all ads were seen last before it was: none of them is left without the first. */
async function oldPostings(time: number): Promise<KeptPosting[]> {
  const index = (await database()).transaction('postings').store.index('lastSeen');
  const old = await index.getAll(IDBKeyRange.upperBound(time, true));
  return readableOf('postings', old).filter((posting) => !isFollowed(posting));
}

/** When old postings were forgotten last, in ms since 1970; 0: never yet. */
export async function sweptAt(): Promise<number> {
  return Number((await storedValue('sweptAt')) ?? 0);
}

/** Says that old postings were forgotten now, or are to be left alone for a day from now. */
export async function tellSwept(now: number): Promise<void> {
  await changeValue('sweptAt', () => now);
}
