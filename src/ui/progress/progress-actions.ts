import { dayAt } from '#src/posting/facts/day.ts';
import { withStatus } from '#src/posting/progress/changed-progress.ts';
import type { Progress, Status } from '#src/posting/progress/progress.ts';
import { forgetPostings, restorePostings } from '#src/store/forgotten-postings.ts';
import { changeProgress } from '#src/store/progress.ts';
import { forgetSavedFromPrivate, saveFromPrivate } from '#src/store/saved-from-private.ts';
import type { Undo } from '#src/store/undo.ts';
import type { Done } from '../components/toast.tsx';
import { t } from '../words/t.ts';

type Change = (now: Progress) => Progress;

/** Changes the status of postings. A posting from a private window is stored only while it has a status. */
async function change(ids: readonly string[], make: Change): Promise<Undo> {
  const fromPrivate = await saveFromPrivate(ids, make);
  const undo = await changeProgress(
    ids.filter((id) => !fromPrivate.includes(id)),
    make,
  );
  const forgotten = await forgetSavedFromPrivate(ids);
  return async () => {
    if (forgotten.length > 0) await restorePostings(forgotten);
    const isBack = await undo();
    if (fromPrivate.length > 0) await forgetPostings(fromPrivate);
    return isBack || forgotten.length + fromPrivate.length > 0;
  };
}

/** Changes the status of one posting. `said`: the message for the toast. */
export async function changeProgressAndTell(id: string, make: Change, said: string): Promise<Done> {
  return { said, undo: await change([id], make) };
}

/** Sets the status of postings. Those that have it stay unchanged, also by undo. */
export async function setStatusAndTell(
  postings: readonly { id: string; status: Status }[],
  status: Status,
): Promise<Done> {
  const ids = postings.filter((posting) => posting.status !== status).map(({ id }) => id);
  const today = dayAt(Date.now());
  const undo = await change(ids, (now) => withStatus(now, status, today));
  const said = t('progress.done', { n: ids.length, status });
  return { said, undo: ids.length > 0 ? undo : null };
}
