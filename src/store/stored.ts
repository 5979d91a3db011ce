import { browser } from '#src/browser.ts';

/** A part of the browser's storage. */
type StorageArea = 'session' | 'sync';

/** The new values under the keys that changed; undefined where one was removed. */
type StoredChanges = Readonly<Record<string, unknown>>;

/** Calls `then` whenever something in an area of the storage changes, in any part of the extension. Returns the way to stop. */
export function onStored(area: StorageArea, then: (now: StoredChanges) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
    if (changed !== area) return;
    then(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
