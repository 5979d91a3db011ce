import { changeTime } from '#src/skills/change-time.ts';
import type { Changes, StoredLists } from './changes.ts';
import { LATEST_TIME } from './latest-time.ts';

/** Returns the key of an id in the list of removals; tracked and own skills have different ones. */
type OwnKey = (id: string) => string;

/**
 * Returns the current time in ms, or just after the latest previous change. So a new edit wins even if another
 * browser's clock is ahead. Never exceeds what a Date can hold.
 */
export function stampAfter(now: number, ...before: readonly ({ changedAt: number } | undefined)[]): number {
  const last = Math.max(...before.map((change) => changeTime(change?.changedAt ?? 0, now)));
  return Math.min(LATEST_TIME, Math.max(now, last + 1));
}

/**
 * Stamps changes as made now, later than earlier changes to the same skills, and records removals. Otherwise a
 * synced browser would undo them.
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
