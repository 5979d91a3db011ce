import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, database } from '#src/store/db.ts';
import { isReadable } from '#src/store/readable.ts';
import { settings } from '#src/store/settings.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { leaveDatabase, POSTING, TOLD, TRACKED } from './older-databases.ts';

async function dump(): Promise<string> {
  const db = await openDB('gaplight');
  const all = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
  db.close();
  return JSON.stringify([db.version, all]);
}

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});
afterEach(() => vi.restoreAllMocks());

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('a database of version %i', (version) => {
  it('keeps every record, and each can be read', async () => {
    await leaveDatabase(version);
    if (version < 3) await fakeBrowser.storage.local.set({ settings: { theme: 'dark' } });
    const db = await database();
    for (const name of ['tracked', 'postings', 'texts', 'own', 'removed'] as const) {
      const records = await db.getAll(name);
      expect(records, name).toHaveLength(name === 'removed' && version === 1 ? 0 : 1);
      expect(records.filter((record) => !isReadable(name, record))).toEqual([]);
    }
    expect(await db.getAllFromIndex('postings', 'employer')).toEqual([]);
    expect(await db.getAllFromIndex('postings', 'status', 'saved')).toHaveLength(version > 1 ? 1 : 0);
    expect(await db.getAll('resume')).toEqual([]);
    expect([...db.objectStoreNames]).not.toEqual(expect.arrayContaining(['parts']));
    expect([...db.objectStoreNames]).not.toEqual(expect.arrayContaining(['stale']));
    const [posting] = await db.getAll('postings');
    expect(posting).not.toHaveProperty('saved');
    // The first version did not store this.
    expect(posting?.progress?.status).toBe(version > 1 ? 'saved' : undefined);
    expect(await settings()).toMatchObject({ theme: 'dark' });
  });

  it.each(['refused', 'ended'] as const)(
    'is as it was at whichever step of its upgrade the browser ends (%s), and is upgraded the next time',
    async (how) => {
      await leaveDatabase(version);
      const before = await dump();
      let kills = 0;
      for (; ; kills++) {
        const isEnded = endUpgradeAt(kills, how);
        const isOpen = await database().then(
          () => true,
          () => false,
        );
        vi.restoreAllMocks();
        await closeDatabase();
        if (!isEnded()) break;
        expect(isOpen).toBe(false);
        expect(await dump()).toBe(before);
      }
      expect(kills).toBe(CHANGES_FROM[version - 1]);
      expect(await trackedSkills()).toEqual([{ ...TRACKED, ...TOLD }]);
    },
  );
});

/** Number of changes that the upgrade from each version makes to stores, indexes and the records of `leaveDatabase`. */
const CHANGES_FROM = [13, 11, 9, 7, 6, 5, 3, 2];

const CHANGES = [
  [IDBDatabase.prototype, 'createObjectStore'],
  [IDBDatabase.prototype, 'deleteObjectStore'],
  [IDBObjectStore.prototype, 'createIndex'],
  [IDBObjectStore.prototype, 'put'],
] as unknown as readonly [Record<string, (...given: unknown[]) => unknown>, string][];

/** Ends the browser at the n-th change of an upgrade. Returns whether that happened. */
function endUpgradeAt(n: number, how: 'refused' | 'ended'): () => boolean {
  let changes = 0;
  for (const [owner, name] of CHANGES) {
    const original = owner[name];
    vi.spyOn(owner, name).mockImplementation(function (this: unknown, ...given: unknown[]) {
      if (changes++ !== n) return original?.apply(this, given);
      const made = how === 'ended' && original?.apply(this, given);
      // Nothing that is deleted tells its transaction.
      const { transaction } = (name === 'createObjectStore' ? made : this) as Partial<IDBObjectStore>;
      if (!made || !transaction?.abort) throw new DOMException('The disk is full', 'QuotaExceededError');
      transaction.abort();
      return made;
    });
  }
  return () => changes > n;
}

/** Creates a database of version 5 with this many postings, of which every second is saved. */
async function leftWithPostings(count: number): Promise<void> {
  await leaveDatabase(5);
  const old = await openDB('gaplight', 5);
  const tx = old.transaction('postings', 'readwrite');
  for (let n = 0; n < count; n++) tx.store.put({ ...POSTING, id: `example:${n}`, saved: n % 2 === 0 });
  await tx.done;
  old.close();
}

it('ten thousand postings are as they were where the browser ends among them, and upgraded the next time', async () => {
  await leftWithPostings(10_000);
  const before = await dump();
  const isEnded = endUpgradeAt(6_000, 'ended');
  await expect(database()).rejects.toThrow();
  vi.restoreAllMocks();
  expect(isEnded()).toBe(true);
  expect((await dump()) === before).toBe(true);
  expect(await (await database()).countFromIndex('postings', 'status', 'saved')).toBe(5_000);
});

it('a thousand postings are brought up to date in batches, and none of them waits for another', async () => {
  await leftWithPostings(1_000);
  const [read, next] = [
    vi.spyOn(IDBObjectStore.prototype, 'getAll'),
    vi.spyOn(IDBCursor.prototype, 'continue'),
  ];
  await database();
  expect(read.mock.calls.length).toBeLessThanOrEqual(11);
  expect(next).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  const all = await (await database()).getAll('postings');
  expect(all.filter(({ progress }) => progress?.status === 'saved')).toHaveLength(500);
  expect(all.filter((one) => 'saved' in one)).toEqual([]);
});
