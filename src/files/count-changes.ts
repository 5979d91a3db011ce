import type { Changes, StoredLists } from '#src/store/records/changes.ts';
import type { Contents, ListName } from '#src/store/records/record-formats.ts';

/** Number of records of a list that are added, changed, unchanged and removed. */
export interface ListTally {
  added: number;
  changed: number;
  same: number;
  removed: number;
}

/** Counts the changes of each countable list. */
export function countChanges(
  now: StoredLists,
  file: Contents,
  changes: Changes,
): Record<Exclude<ListName, 'texts' | 'removed' | 'resume'>, ListTally> {
  const tally = (name: 'tracked' | 'own' | 'postings' | 'roadmaps'): ListTally => {
    const entries = [...changes[name]];
    const here = (key: string) => now[name].has(key);
    const added = entries.filter(([key, record]) => record && !here(key)).length;
    const changed = entries.filter(([key, record]) => record && here(key)).length;
    const removed = entries.filter(([, record]) => !record).length;
    return { added, changed, removed, same: Math.max(0, file[name].length - added - changed) };
  };
  return {
    tracked: tally('tracked'),
    own: tally('own'),
    postings: tally('postings'),
    roadmaps: tally('roadmaps'),
  };
}
