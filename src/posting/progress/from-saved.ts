import { PROGRESS_DEFAULTS } from './progress.ts';

/**
 * A posting as it is kept now, from one of the time when it told only whether it was saved: in the database up to version 5,
 * in backups of version 1. Anything else stays what it is.
 */
export function fromSaved(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || !('saved' in record)) return record;
  const { saved, ...rest } = record;
  return saved === true && !('progress' in rest)
    ? { ...rest, progress: { ...PROGRESS_DEFAULTS, status: 'saved' } }
    : rest;
}
