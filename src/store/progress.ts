import { havingProgress, type Progress, progressOf } from '#src/posting/progress/progress.ts';
import { changeJobs } from './change-postings.ts';
import type { KeptPosting } from './db.ts';
import type { Undo } from './undo.ts';
import { undoable } from './undoable.ts';

/**
 * Changes what the user said of how far they are with jobs, from what is said of each now, all ads of each, all or none. Ids
 * that are not kept are passed over. The way back takes back each field by itself.
 */
export function changeProgress(ids: readonly string[], change: (now: Progress) => Progress): Promise<Undo> {
  return undoable(
    (posting: Followed) => ({ ...posting, progress: change(posting.progress) }),
    (made) =>
      changeJobs(ids, (kept) => {
        const after = made({ ...kept, progress: progressOf(kept) });
        return havingProgress<KeptPosting>(after, after.progress);
      }),
  );
}

/** A posting with what is said of it, also where that is nothing: only what is there has fields that can be taken back. */
type Followed = KeptPosting & { progress: Progress };
