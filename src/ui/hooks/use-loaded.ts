import { useEffect, useState } from 'preact/hooks';
import { logError } from '#src/log-error.ts';

/** Parts loaded before are available at once. */
const loadedBefore = new WeakMap<object, object>();

/**
 * Loads a part of a page when it is first wanted; returns null until then. `load` must be the same function at
 * each call.
 */
export function useLoaded<T extends object>(load: () => Promise<T>, isWanted: boolean): T | null {
  const [, drawAgain] = useState({});
  const part = (loadedBefore.get(load) as T | undefined) ?? null;
  useEffect(() => {
    if (!isWanted || part) return;
    // After unmount the redraw does nothing.
    load().then((loaded) => {
      loadedBefore.set(load, loaded);
      drawAgain({});
    }, logError);
  }, [load, isWanted, part]);
  return part;
}
