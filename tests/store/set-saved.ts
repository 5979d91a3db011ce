import { withStatus } from '#src/posting/progress/changed-progress.ts';
import { PROGRESS_DEFAULTS, type Progress } from '#src/posting/progress/progress.ts';
import { changeProgress } from '#src/store/progress.ts';

const DAY = '2026-11-29';

/** The status of a saved posting without anything else. */
export const SAVED: Progress = withStatus(PROGRESS_DEFAULTS, 'saved', DAY);

/** Saves or unsaves postings. */
export const setSaved = (ids: readonly string[], saved: boolean) =>
  changeProgress(ids, (now) => withStatus(now, saved ? 'saved' : 'seen', DAY));
