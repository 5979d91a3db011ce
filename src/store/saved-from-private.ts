import { browser } from '#src/browser.ts';
import { isFollowed } from '#src/posting/progress/is-followed.ts';
import { havingProgress, type Progress, progressOf } from '#src/posting/progress/progress.ts';
import { allOrNone } from './all-or-none.ts';
import { announce } from './changes.ts';
import { forgetPostings, type WholePosting } from './forgotten-postings.ts';
import { postingsById } from './postings.ts';
import { allPrivatePostings } from './private-postings.ts';
import { writingPostings } from './write-postings.ts';

/**
 * Ids of postings stored only because the user saved them in a private window. Kept in memory until the browser
 * ends.
 */
const KEY = 'saved-from-private';

async function savedFromPrivate(): Promise<string[]> {
  return ((await browser.storage.session.get(KEY))[KEY] as string[] | undefined) ?? [];
}

/**
 * Stores postings shown only in private windows, if `change` gives them a status. Returns the ids of those it
 * stored. Rejects, and stores none, if their origin cannot be noted: they would outlast their status.
 */
export async function saveFromPrivate(ids: readonly string[], change: Change): Promise<string[]> {
  const shown = [...(await allPrivatePostings()).values()].flat();
  const wanted = new Map(shown.map((whole) => [whole.posting.id, whole]));
  const stored = await postingsById(ids);
  const followed = ids.flatMap((id) => {
    const whole = stored.has(id) ? undefined : wanted.get(id);
    if (!whole) return [];
    const posting = havingProgress(whole.posting, change(progressOf(whole.posting)));
    return isFollowed(posting) ? [{ ...whole, posting }] : [];
  });
  if (followed.length === 0) return [];
  await noteSaved(followed.map(({ posting }) => posting.id));
  const saved = await keepNew(followed);
  await announce('postings', saved);
  return saved;
}

type Change = (now: Progress) => Progress;

async function noteSaved(ids: readonly string[]): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    await browser.storage.session.set({ [KEY]: [...new Set([...(await savedFromPrivate()), ...ids])] });
  });
}

async function keepNew(wholes: readonly WholePosting[]): Promise<string[]> {
  const { tx, postings, texts } = await writingPostings();
  const keeping = wholes.map(async ({ posting, blocks }) => {
    const { id } = posting;
    if (await postings.getKey(id)) return [];
    await postings.put(posting);
    await texts.put({ id, blocks });
    return [id];
  });
  return (await allOrNone(tx, () => Promise.all(keeping))).flat();
}

/**
 * Deletes postings that were stored only because they were saved in a private window, and no longer are. Returns
 * what it deleted.
 */
export async function forgetSavedFromPrivate(ids: readonly string[]): Promise<WholePosting[]> {
  const saved = await savedFromPrivate();
  const kept = await postingsById(ids.filter((id) => saved.includes(id)));
  const forgetting = [...kept.values()].filter((posting) => !isFollowed(posting)).map(({ id }) => id);
  return forgetting.length > 0 ? forgetPostings(forgetting) : [];
}
