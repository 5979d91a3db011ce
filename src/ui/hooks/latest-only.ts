import { useEffect, useState } from 'preact/hooks';

/** Starting a task cancels the one before it, so a late answer cannot overwrite a newer one. */
export interface LatestOnly {
  /** Cancels the previous task. Returns a signal that aborts when the next task starts. */
  start: () => AbortSignal;
  /** Cancels the current task. */
  stop: () => void;
}

/** Creates one for the lifetime of a page. Components use `useLatestOnly`. */
export function latestOnly(): LatestOnly {
  let current: AbortController | undefined;
  const stop = () => current?.abort();
  return {
    start() {
      stop();
      current = new AbortController();
      return current.signal;
    },
    stop,
  };
}

/** Returns the same one on each render, and cancels the current task on unmount. */
export function useLatestOnly(): LatestOnly {
  const [latest] = useState(latestOnly);
  useEffect(() => latest.stop, []);
  return latest;
}
