import { isSame } from '#src/transfer/is-same.ts';
import { takenBack } from '#src/transfer/taken-back.ts';
import type { Undo } from './undo.ts';

type Change<R> = (record: R) => R;

/**
 * Applies a change to records and returns its undo. `apply` visits each record in its transaction, also for
 * undo. Undo restores only fields that nobody has changed since.
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
