import type { Changes, StoredLists } from './changes.ts';
import type { RecordOf } from './record-formats.ts';

type Posting = RecordOf<'postings'>;

/**
 * Makes sure that other ads of a job point to a stored first ad. Two browsers may have chosen different first
 * ads, and a posting with a broken link would never be shown.
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
