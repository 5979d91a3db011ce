import { browser } from '#src/browser.ts';
import { allOrNone } from './all-or-none.ts';
import { database } from './db.ts';

// Single values: the settings, and the extension's own notes. They are in the database, because content scripts
// can read and write `storage.local` in Firefox.

export type ValueName =
  | 'settings'
  | 'sync'
  | 'sweptAt'
  | 'levelsReviewed'
  | 'doubtfulReviewed'
  | 'remindedOn';

/** Keys of these values in `storage.local`, where older versions had them. */
const BEFORE: readonly ValueName[] = ['settings', 'sync', 'sweptAt'];
/** Marks a database whose values are still to be moved from `storage.local`. */
const UNMOVED = 'unmoved';

/** Returns a value, or undefined. Rejects if the storage fails. */
export async function storedValue(name: ValueName): Promise<unknown> {
  const tx = (await database()).transaction('values');
  const [unmoved, kept] = await Promise.all([tx.store.get(UNMOVED), tx.store.get(name)]);
  if (!unmoved) return kept?.value;
  await fetchOld();
  return storedValue(name);
}

/**
 * Moves the old values into the database, once, and only if the database says that they are still to be moved.
 * Otherwise a content script could plant values in the old place.
 */
async function fetchOld(): Promise<void> {
  const old = await browser.storage.local.get([...BEFORE]);
  const tx = (await database()).transaction('values', 'readwrite');
  await allOrNone(tx, async () => {
    if (!(await tx.store.get(UNMOVED))) return;
    for (const name of BEFORE) if (old[name] !== undefined) await tx.store.put({ name, value: old[name] });
    await tx.store.delete(UNMOVED);
  });
  await browser.storage.local.remove([...BEFORE]);
}
