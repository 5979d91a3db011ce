import { forgetPostings, restorePostings } from '#src/store/forgotten-postings.ts';
import { setSaved } from '#src/store/postings.ts';
import { forgetSavedFromPrivate, saveFromPrivate } from '#src/store/saved-from-private.ts';
import type { Undo } from '#src/store/undo.ts';
import type { Done } from './toast.tsx';
import { count } from './words.ts';

/**
 * Saves postings, or no longer; those that were so before stay so when it is taken back. A posting of a private window
 * is kept only for as long as it is saved.
 */
export async function saveAndTell(
  postings: readonly { id: string; saved: boolean }[],
  saved: boolean,
): Promise<Done> {
  const ids = postings.filter((posting) => posting.saved !== saved).map(({ id }) => id);
  const takeBack = await (saved ? save(ids) : unsave(ids));
  const what = count(ids.length, 'posting');
  return {
    said: saved ? `${what} saved` : `${what} no longer saved`,
    undo: ids.length > 0 ? takeBack : null,
  };
}

async function save(ids: readonly string[]): Promise<Undo> {
  const fromPrivate = await saveFromPrivate(ids);
  const undo = await setSaved(ids, true);
  return async () => {
    const isBack = await undo();
    if (fromPrivate.length > 0) await forgetPostings(fromPrivate);
    return isBack || fromPrivate.length > 0;
  };
}

async function unsave(ids: readonly string[]): Promise<Undo> {
  const forgotten = await forgetSavedFromPrivate(ids);
  const undo = await setSaved(ids, false);
  return async () => {
    if (forgotten.length > 0) await restorePostings(forgotten);
    return (await undo()) || forgotten.length > 0;
  };
}
