import { useEffect, useState } from 'preact/hooks';

/** Several of a kind can be started, and only the latest is wanted: an answer to an older question would be wrong by now. */
export interface LatestOnly {
  /** Gives up what was started before. Its signal is aborted as soon as what starts now is wanted no more. */
  start: () => AbortSignal;
  /** Gives up what was started, and starts nothing. */
  stop: () => void;
}

/** For what lives as long as its page; a part of a page takes `useLatestOnly`. */
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

/** The same at each drawing; what is under way is given up with the part of the page that asked. */
export function useLatestOnly(): LatestOnly {
  const [latest] = useState(latestOnly);
  useEffect(() => latest.stop, []);
  return latest;
}
