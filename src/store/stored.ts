import { browser } from '#src/browser.ts';

/** An area of the browser's storage. */
type StorageArea = 'session' | 'sync';

/** The new values of changed keys; undefined if removed. */
type StoredChanges = Readonly<Record<string, unknown>>;

/**
 * Calls `then` when a storage area changes in any part of the extension. Returns a function that stops
 * listening.
 */
export function onStored(area: StorageArea, then: (now: StoredChanges) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
    if (changed !== area) return;
    then(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
