import type { Entry, SyncState } from './entry.ts';
import { rowOf } from './row.ts';

/**
 * Merges two states; the later change of each key wins. Merging is commutative and idempotent, so browsers that
 * have exchanged everything agree.
 */
export function merge(one: SyncState, other: SyncState): SyncState {
  const merged = new Map(one);
  for (const [key, entry] of other) {
    const known = merged.get(key);
    if (!known || isLater(entry, known)) merged.set(key, entry);
  }
  return merged;
}

/** Whether the first of two entries with the same key wins. At the same time, the one with more data does. */
export function isLater(one: Entry, other: Entry): boolean {
  if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt;
  const [a, b] = [JSON.stringify(rowOf(one)), JSON.stringify(rowOf(other))];
  return a.length === b.length ? a > b : a.length > b.length;
}
