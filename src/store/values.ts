import { browser } from '#src/browser.ts';
import { allOrNone } from './all-or-none.ts';
import { database } from './db.ts';

// Single values: the settings, and what the extension notes down for itself. They lie in the database, which no content
// script can reach: `storage.local` is open to them in Firefox, for reading and for writing.

type ValueName = 'settings' | 'sync' | 'sweptAt' | 'levelsReviewed';

/** Where these values lay before, under the same names. */
const BEFORE: readonly ValueName[] = ['settings', 'sync', 'sweptAt'];
/** Stands in a database that was there before its values: they are still to be fetched. */
const UNMOVED = 'unmoved';

/** A value as it was set, or undefined. Rejects where the storage fails. */
export async function storedValue(name: ValueName): Promise<unknown> {
  const tx = (await database()).transaction('values');
  const [unmoved, kept] = await Promise.all([tx.store.get(UNMOVED), tx.store.get(name)]);
  if (!unmoved) return kept?.value;
  await fetchOld();
  return storedValue(name);
}

/** Sets a value to what `change` makes of it; undefined removes it. Of two changes at once none is lost. */
export async function changeValue(name: ValueName, change: (before: unknown) => unknown): Promise<void> {
  await storedValue(name);
  const tx = (await database()).transaction('values', 'readwrite');
  await allOrNone(tx, async () => {
    const after = change((await tx.store.get(name))?.value);
    await (after === undefined ? tx.store.delete(name) : tx.store.put({ name, value: after }));
  });
}

/**
 * Brings the values into the database, once. Only where the database says that it is older than they are: else a content
 * script could put some in the old place, and have them fetched.
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
