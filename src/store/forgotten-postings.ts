import type { Block } from '#src/posting/posting.ts';
import { joinedProgress } from '#src/posting/progress/joined-progress.ts';
import { allOrNone } from './all-or-none.ts';
import { announce } from './changes.ts';
import type { KeptPosting } from './db.ts';
import { withRepeats } from './repeats.ts';
import { writingPostings } from './write-postings.ts';

/** A stored posting with its text. */
export interface WholePosting {
  posting: KeptPosting;
  blocks: Block[];
}

/**
 * Deletes jobs, all ads of each with their texts, all or none. Returns what was deleted, for {@link
 * restorePostings}.
 */
export async function forgetPostings(ids: readonly string[]): Promise<WholePosting[]> {
  const { tx, postings, texts } = await writingPostings();
  const { all, forgotten } = await allOrNone(tx, async () => {
    const all = await withRepeats(postings, ids);
    const forgetting = all.map(async (id) => {
      const [posting, text] = await Promise.all([postings.get(id), texts.get(id)]);
      await postings.delete(id);
      await texts.delete(id);
      return posting ? [{ posting, blocks: text?.blocks ?? [] }] : [];
    });
    return { all, forgotten: await Promise.all(forgetting) };
  });
  await announce('postings', all);
  return forgotten.flat();
}

/**
 * Restores deleted postings, all or none. One that was read again since keeps the new reading, and gets back the
 * user's data and first-seen time. Resolves to whether there was any.
 */
export async function restorePostings(forgotten: readonly WholePosting[]): Promise<boolean> {
  const { tx, postings, texts } = await writingPostings();
  await allOrNone(tx, () =>
    Promise.all(
      forgotten.map(async ({ posting, blocks }) => {
        const again = await postings.get(posting.id);
        if (again) return postings.put(joined(again, posting));
        await postings.put(posting);
        return texts.put({ id: posting.id, blocks });
      }),
    ),
  );
  await announce(
    'postings',
    forgotten.map(({ posting }) => posting.id),
  );
  return forgotten.length > 0;
}

/** Merges a newly read posting with the user's data from before it was deleted. */
function joined(again: KeptPosting, before: KeptPosting): KeptPosting {
  const progress = joinedProgress(before.progress, again.progress);
  return {
    ...again,
    ...(progress && { progress }),
    notHere: [...new Set([...before.notHere, ...again.notHere])],
    corrections: { ...before.corrections, ...again.corrections },
    firstSeen: Math.min(before.firstSeen, again.firstSeen),
  };
}
