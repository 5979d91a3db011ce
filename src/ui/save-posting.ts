import { setSaved } from '#src/store/postings.ts';
import type { Done } from './toast.tsx';
import { count } from './words.ts';

/** Saves postings, or no longer; those that were so before stay so when it is taken back. */
export async function saveAndTell(
  postings: readonly { id: string; saved: boolean }[],
  saved: boolean,
): Promise<Done> {
  const ids = postings.filter((posting) => posting.saved !== saved).map(({ id }) => id);
  await setSaved(ids, saved);
  const what = count(ids.length, 'posting');
  return {
    said: saved ? `${what} saved` : `${what} no longer saved`,
    undo: ids.length > 0 ? () => setSaved(ids, !saved) : null,
  };
}
