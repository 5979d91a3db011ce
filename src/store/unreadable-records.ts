import { roadmapFrom } from '#src/insights/roadmap/roadmap-from.ts';
import { LISTS, type ListName } from '#src/store/records/record-formats.ts';
import { allOrNone } from './all-or-none.ts';
import { announce, LIST_TOPICS } from './changes.ts';
import { database } from './db.ts';
import { inBatches, type Readable } from './in-batches.ts';
import { isReadable } from './readable.ts';
import type { Undo } from './undo.ts';

/** A damaged record, or one of a newer version. It stays stored, and nothing reads it. */
export interface UnreadableRecord {
  list: ListName;
  key: IDBValidKey;
  record: unknown;
}

/** Returns all records that cannot be read. */
export async function unreadableRecords(): Promise<UnreadableRecord[]> {
  const tx = (await database()).transaction(LISTS);
  const found: UnreadableRecord[] = [];
  for (const list of LISTS) {
    const store = tx.objectStore(list) as Readable;
    for await (const batch of inBatches(store))
      for (const record of batch)
        if (!isWhole(list, record)) found.push({ list, key: keyIn(record, store), record });
  }
  return found;
}

/** Deletes such records, all or none, but not those that became readable. Returns undo. */
export async function deleteUnreadable(records: readonly UnreadableRecord[]): Promise<Undo> {
  await changeEach(records, (now) => (isWhole(now.list, now.record) ? now.record : undefined));
  return async () => {
    let isBack = false;
    await changeEach(records, (now, before) => {
      isBack ||= now.record === undefined;
      return now.record ?? before.record;
    });
    return isBack;
  };
}

/** Writes the result of `change` for each current record; undefined writes nothing. */
async function changeEach(
  records: readonly UnreadableRecord[],
  change: (now: UnreadableRecord, before: UnreadableRecord) => unknown,
): Promise<void> {
  const tx = (await database()).transaction(LISTS, 'readwrite');
  await allOrNone(tx, () =>
    Promise.all(
      records.map(async (before) => {
        const store = tx.objectStore(before.list);
        const after = change({ ...before, record: await store.get(before.key as string) }, before);
        await (after === undefined ? store.delete(before.key as string) : store.put(after as never));
      }),
    ),
  );
  for (const topic of LIST_TOPICS) await announce(topic);
}

/** A roadmap has to pass stricter checks when shown, for example of its length. */
const isWhole = (list: ListName, record: unknown) =>
  isReadable(list, record) && (list !== 'roadmaps' || roadmapFrom(record) !== null);

const keyIn = (record: unknown, { keyPath }: Readable) =>
  (record as Record<string, IDBValidKey>)[String(keyPath)] as IDBValidKey;
