import { allOrNone } from './all-or-none.ts';
import { database } from './db.ts';
import { storedValue, type ValueName } from './values.ts';

/** Sets a value to the result of `change`; undefined deletes it. Concurrent changes are not lost. */
export async function changeValue(name: ValueName, change: (before: unknown) => unknown): Promise<void> {
  await storedValue(name);
  const tx = (await database()).transaction('values', 'readwrite');
  await allOrNone(tx, async () => {
    const after = change((await tx.store.get(name))?.value);
    await (after === undefined ? tx.store.delete(name) : tx.store.put({ name, value: after }));
  });
}
