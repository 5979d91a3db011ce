import { isSame } from '#src/transfer/is-same.ts';
import { takenBack } from '#src/transfer/taken-back.ts';
import type { Undo } from './undo.ts';

type Change<R> = (record: R) => R;

/**
 * Applies a change to records, and gives the way back. `apply` goes over the records, each in the transaction in which it
 * is written; on the way back too: each field goes back that is still what the change made of it.
 */
export async function undoable<R extends { id: string }>(
  change: Change<R>,
  apply: (change: Change<R>) => Promise<void>,
): Promise<Undo> {
  const made = new Map<string, { before: R; after: R }>();
  await apply((before) => {
    const after = change(before);
    made.set(before.id, { before, after });
    return after;
  });
  return async () => {
    let isBack = false;
    await apply((now) => {
      const one = made.get(now.id);
      const back = one ? takenBack(now, one.before, one.after) : now;
      isBack ||= !isSame(back, now);
      return back;
    });
    return isBack;
  };
}
