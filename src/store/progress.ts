import { havingProgress, type Progress, progressOf } from '#src/posting/progress/progress.ts';
import { changeJobs } from './change-postings.ts';
import type { KeptPosting } from './db.ts';
import { applyWithUndo, type Undo } from './undo.ts';

/**
 * Changes the status of jobs, all ads of each, all or none. `change` gets the current status. Skips ids that are
 * not stored. Undo restores each field separately.
 */
export function changeProgress(ids: readonly string[], change: (now: Progress) => Progress): Promise<Undo> {
  return applyWithUndo(
    (posting: Followed) => ({ ...posting, progress: change(posting.progress) }),
    (made) =>
      changeJobs(ids, (kept) => {
        const after = made({ ...kept, progress: progressOf(kept) }, kept.id);
        return havingProgress<KeptPosting>(after, after.progress);
      }),
  );
}

/** A posting with an explicit status, even an empty one, because undo works on fields. */
type Followed = KeptPosting & { progress: Progress };
