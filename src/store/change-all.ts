import { type Changes, noChanges, type StoredLists } from '#src/store/records/changes.ts';
import { isSame } from '#src/store/records/is-same.ts';
import { keyOf, LISTS, type ListName, type RecordOf } from '#src/store/records/record-formats.ts';
import { stamped } from '#src/store/records/stamped.ts';
import { ownKey } from '#src/store/sync/entry.ts';
import { allOrNone } from './all-or-none.ts';
import { announce, LIST_TOPICS } from './changes.ts';
import { database } from './db.ts';
import { inBatches, type Readable } from './in-batches.ts';
import { readableOf } from './readable.ts';
import { type StoredSettings, settings, settingsFrom, withoutSync } from './settings.ts';
import type { Undo } from './undo.ts';
import { undoChanges } from './undo-changes.ts';

/** Whether changes keep their own times or count as made now. */
type Manner = 'as-written' | 'as-of-now';

/** Maximum number of pending writes. */
const BATCH = 250;

/** A store of any list. The caller guarantees the record types. */
interface AnyStore extends Readable {
  get(key: string): Promise<RecordOf<ListName> | undefined>;
  getAllKeys(): Promise<string[]>;
  put(record: RecordOf<ListName>): Promise<unknown>;
  delete(key: string): Promise<void>;
}
type Stores = Record<ListName, AnyStore>;

/** Returns everything stored, without the texts of postings. */
export async function storedNow(): Promise<StoredLists> {
  return readStored(storesOf((await database()).transaction(LISTS)));
}

/**
 * Changes records and settings in one transaction, all or none. Where skills are synced, changes count as made
 * now. Returns an undo, which reverts only what nobody has changed since. Rejects if the storage fails.
 * @param plan Gets the stored records and settings, and returns the changes.
 */
export async function changeAll(
  plan: (now: StoredLists, settings: StoredSettings) => Changes,
  manner: Manner,
): Promise<Undo> {
  // Migrates settings of an old version first, which cannot happen within the transaction.
  await settings();
  const { before, written } = await writeAll(plan, manner);
  for (const topic of LIST_TOPICS) await announce(topic);
  if (written.settings) await announce('settings');
  return async () => {
    let isUndone = false;
    await changeAll((now, chosen) => {
      const back = undoChanges(before, written, now, chosen);
      isUndone = LISTS.some((name) => back[name].size > 0) || !isSame(back.settings ?? chosen, chosen);
      return back;
    }, 'as-written');
    return isUndone;
  };
}

/** Writes planned changes. Returns what was written, and the previous values as changes. */
async function writeAll(plan: Parameters<typeof changeAll>[0], manner: Manner) {
  const tx = (await database()).transaction([...LISTS, 'values' as const], 'readwrite');
  return allOrNone(tx, async () => {
    const values = tx.objectStore('values');
    const chosen = settingsFrom((await values.get('settings'))?.value);
    const stores = storesOf(tx);
    const now = await readStored(stores);
    const planned = withTheirPostings(plan(now, withoutSync(chosen)), now);
    const asWritten = manner === 'as-written' && !chosen.sync;
    const written = asWritten ? planned : stamped(planned, now, Date.now(), ownKey);
    const before = noChanges();
    for (const name of LISTS) await write(stores[name], written[name], before[name]);
    if (written.settings) {
      before.settings = withoutSync(chosen);
      // Missing or invalid settings of a file get their defaults.
      written.settings = withoutSync(settingsFrom(written.settings));
      await values.put({ name: 'settings', value: settingsFrom({ ...written.settings, sync: chosen.sync }) });
      // Imported postings may be older than the imported settings keep them. The user has a day to change that.
      await values.put({ name: 'sweptAt', value: Date.now() });
    }
    // Texts are most of the data, and their postings say what to do with them.
    return { before, written: { ...written, texts: noChanges().texts } };
  });
}

/** Adds the posting of each changed text, since undo needs it to see whether the text is still the written one. */
function withTheirPostings(changes: Changes, now: StoredLists): Changes {
  const postings = new Map(changes.postings);
  for (const id of changes.texts.keys()) {
    const posting = now.postings.get(id);
    if (posting && !postings.has(id)) postings.set(id, posting);
  }
  return { ...changes, postings };
}

/** Writes the changes of a list and records the previous values. */
async function write(
  store: AnyStore,
  wanted: ReadonlyMap<string, RecordOf<ListName> | null>,
  before: Map<string, RecordOf<ListName> | null>,
): Promise<void> {
  let writing: Promise<unknown>[] = [];
  for (const [key, record] of wanted) {
    // A value that cannot be cloned throws. As a rejected promise, it aborts the batch like any other failure.
    const change = async () => {
      before.set(key, (await store.get(key)) ?? null);
      await (record ? store.put(record) : store.delete(key));
    };
    writing.push(change());
    if (writing.length < BATCH) continue;
    await Promise.all(writing);
    writing = [];
  }
  await Promise.all(writing);
}

async function readStored(stores: Stores): Promise<StoredLists> {
  const entries: [string, unknown][] = [['texts', new Set(await stores.texts.getAllKeys())]];
  for (const name of LISTS) {
    if (name === 'texts') continue;
    const list = new Map<string, unknown>();
    for await (const batch of inBatches(stores[name])) {
      for (const record of readableOf(name, batch as RecordOf<ListName>[])) list.set(keyOf(record), record);
    }
    entries.push([name, list]);
  }
  return Object.fromEntries(entries) as unknown as StoredLists;
}

function storesOf(tx: { objectStore(name: ListName): unknown }): Stores {
  return Object.fromEntries(LISTS.map((name) => [name, tx.objectStore(name)])) as Stores;
}
