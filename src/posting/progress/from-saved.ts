import { PROGRESS_DEFAULTS } from './progress.ts';

/**
 * Migrates a posting with only a "saved" flag (database up to version 5, backups of version 1). Anything else is
 * returned unchanged.
 */
export function fromSaved(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || !('saved' in record)) return record;
  const { saved, ...rest } = record;
  return saved === true && !('progress' in rest)
    ? { ...rest, progress: { ...PROGRESS_DEFAULTS, status: 'saved' } }
    : rest;
}
