import type { Entry, SyncState } from './entry.ts';
import { rowOf } from './row.ts';

/**
 * What two browsers know together: of each key the later change. The order of merging does not matter, nor how often
 * it is done, so browsers that have exchanged everything know the same.
 */
export function merge(one: SyncState, other: SyncState): SyncState {
  const merged = new Map(one);
  for (const [key, entry] of other) {
    const known = merged.get(key);
    if (!known || isLater(entry, known)) merged.set(key, entry);
  }
  return merged;
}

/** Whether the first of two entries of one key counts. At the same moment the one that tells more does. */
export function isLater(one: Entry, other: Entry): boolean {
  if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt;
  const [a, b] = [JSON.stringify(rowOf(one)), JSON.stringify(rowOf(other))];
  return a.length === b.length ? a > b : a.length > b.length;
}
