import { changeTime } from '#src/skills/change-time.ts';
import type { Changes, StoredLists } from './changes.ts';
import { FILE_LIMITS } from './limits.ts';

/** Ids in the list of what was removed: skills by their own, the user's own skills by another. */
type OwnKey = (id: string) => string;

/**
 * Now, in ms since 1970, or just after the latest of the changes before: when one browser's clock is ahead, what the
 * user does next in another still counts as the later change. Never beyond what a date can name, which no file or
 * browser would take.
 */
export function stampAfter(now: number, ...before: readonly ({ changedAt: number } | undefined)[]): number {
  const last = Math.max(...before.map((change) => changeTime(change?.changedAt ?? 0, now)));
  return Math.min(FILE_LIMITS.time, Math.max(now, last + 1));
}

/**
 * The same changes as something that the user does now: each is later than whatever was said of its skill before, and
 * what goes is kept as removed. Otherwise a browser that is kept in step with this one would undo them.
 */
export function stamped(changes: Changes, here: StoredLists, now: number, ownKey: OwnKey): Changes {
  const removed: Changes['removed'] = new Map();
  const stamp = <R extends { changedAt: number }>(
    list: ReadonlyMap<string, R | null>,
    stored: ReadonlyMap<string, R>,
    keyOf: OwnKey,
  ) => {
    const all = new Map<string, R | null>();
    for (const [id, record] of list) {
      const key = keyOf(id);
      const changedAt = stampAfter(now, stored.get(id), here.removed.get(key));
      all.set(id, record && { ...record, changedAt });
      if (!record) removed.set(key, { skill: key, changedAt });
      else if (here.removed.has(key)) removed.set(key, null);
    }
    return all;
  };
  return {
    ...changes,
    tracked: stamp(changes.tracked, here.tracked, (id) => id),
    own: stamp(changes.own, here.own, ownKey),
    removed,
  };
}
