import { useEffect, useState } from 'preact/hooks';
import { logError } from '#src/log-error.ts';

/** A part of a page that is loaded when it is first wanted; null until it is there. `load`: the same at each call. */
export function useLoaded<T extends object>(load: () => Promise<T>, isWanted: boolean): T | null {
  const [loaded, setLoaded] = useState<{ part: T } | null>(null);
  useEffect(() => {
    if (!isWanted || loaded) return;
    let isGone = false;
    load().then((part) => isGone || setLoaded({ part }), logError);
    return () => {
      isGone = true;
    };
  }, [load, isWanted, loaded]);
  return loaded?.part ?? null;
}
