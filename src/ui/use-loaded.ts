import { useEffect, useState } from 'preact/hooks';
import { logError } from '#src/log-error.ts';

/** What was loaded before is there at once. */
const loadedBefore = new WeakMap<object, object>();

/** A part of a page that is loaded when it is first wanted; null until it is there. `load`: the same at each call. */
export function useLoaded<T extends object>(load: () => Promise<T>, isWanted: boolean): T | null {
  const [, drawAgain] = useState({});
  const part = (loadedBefore.get(load) as T | undefined) ?? null;
  useEffect(() => {
    if (!isWanted || part) return;
    // Where the page has no place for it any more, drawing again does nothing.
    load().then((loaded) => {
      loadedBefore.set(load, loaded);
      drawAgain({});
    }, logError);
  }, [load, isWanted, part]);
  return part;
}
