import type { Contents, ListName } from './backup-format.ts';
import type { Changes, StoredLists } from './changes.ts';

/** What changes make of a list: how many entries come, change, stay and go. */
export interface ListTally {
  added: number;
  changed: number;
  same: number;
  removed: number;
}

/** What changes make of each list that one can count. */
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
