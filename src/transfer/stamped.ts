import type { Changes, Stored } from './changes.ts';

/** Ids in the list of what was removed: skills by their own, the user's own skills by another. */
export type OwnKey = (id: string) => string;

/**
 * The same changes as something that the user does now: each is later than whatever was said of its skill before, and
 * what goes is kept as removed. Otherwise a browser that is kept in step with this one would undo them.
 */
export function stamped(changes: Changes, here: Stored, now: number, ownKey: OwnKey): Changes {
  const removed: Changes['removed'] = new Map();
  const later = (key: string, before: { changedAt: number } | undefined) =>
    Math.max(now, 1 + (before?.changedAt ?? 0), 1 + (here.removed.get(key)?.changedAt ?? 0));
  const stamp = <R extends { changedAt: number }>(
    list: ReadonlyMap<string, R | null>,
    stored: ReadonlyMap<string, R>,
    keyOf: OwnKey,
  ) => {
    const all = new Map<string, R | null>();
    for (const [id, record] of list) {
      const key = keyOf(id);
      const changedAt = later(key, stored.get(id));
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
