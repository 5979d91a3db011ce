import type { RecordOf } from './backup-format.ts';
import type { Changes, StoredLists } from './changes.ts';

type Posting = RecordOf<'postings'>;

/**
 * Takes care that every posting that is another ad of a job leads to one that is there, and is none itself: what two
 * browsers took for the first ad of a job may differ, and a posting that leads nowhere would be shown nowhere.
 */
export function keepJobsWhole(now: StoredLists, { postings: changes }: Pick<Changes, 'postings'>): void {
  const after = (id: string): Posting | null | undefined =>
    changes.has(id) ? changes.get(id) : (now.postings.get(id) as Posting | undefined);
  for (const id of new Set([...now.postings.keys(), ...changes.keys()])) {
    const posting = after(id);
    if (posting?.sameAs === undefined) continue;
    const first = after(posting.sameAs);
    if (first && first.sameAs === undefined) continue;
    const { sameAs: _gone, ...alone } = posting;
    changes.set(id, alone);
  }
}
