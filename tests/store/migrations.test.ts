import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, database } from '#src/store/db.ts';
import { isReadable } from '#src/store/readable.ts';
import { settings } from '#src/store/settings.ts';
import { track } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { troubleOf } from '#src/ui/storage-trouble.ts';

// Copies of each version's schema, which src/store/db.ts must migrate.

const TRACKED = { skill: 'java', level: 'solid', years: 3, changedAt: 5 };
const POSTING = {
  ...{
    id: 'example:1',
    url: 'https://jobs.example/1',
    portal: 'Example',
    title: 'Engineer',
    company: 'Acme',
  },
  ...{ location: '', notHere: [], firstSeen: 7, lastSeen: 7, edition: '0.1.0' },
  mentions: [{ skill: 'java', places: [], need: 'required', years: null, anyOf: null }],
};
const SAVED = { status: 'saved', dates: {}, note: '', next: '', nextOn: null };
const TOLD = { lastUsed: null, note: '', refused: [] };

/** The stores that each version added, with an example record. */
const VERSIONS: readonly ((db: IDBPDatabase) => void)[] = [
  (db) => {
    db.createObjectStore('tracked', { keyPath: 'skill' });
    const postings = db.createObjectStore('postings', { keyPath: 'id' });
    postings.createIndex('lastSeen', 'lastSeen');
    postings.createIndex('edition', 'edition');
    db.createObjectStore('texts', { keyPath: 'id' });
    db.createObjectStore('own', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('removed', { keyPath: 'skill' });
    db.createObjectStore('roadmaps', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('values', { keyPath: 'name' });
  },
  // Version 4 only added indexes of the postings, see `left`.
  () => undefined,
  // Version 5 added the lines of a résumé.
  (db) => {
    db.createObjectStore('resume', { keyPath: 'skill' });
  },
  // Version 6 turned saved postings into a status.
  () => undefined,
  // Version 7 added the table of all postings.
  (db) => {
    db.createObjectStore('parts', { keyPath: 'from' });
    db.createObjectStore('stale', { keyPath: 'id' });
  },
  // Version 8 only added an index of the postings, see `left`.
  () => undefined,
];

/** Creates a database as that version left it. */
async function left(version: number): Promise<void> {
  const db = await openDB('gaplight', version, {
    upgrade(db, _from, _to, tx) {
      for (const add of VERSIONS.slice(0, version)) add(db as unknown as IDBPDatabase);
      if (version < 4) return;
      for (const name of ['employer', 'sameAs']) tx.objectStore('postings').createIndex(name, name);
      if (version === 8) tx.objectStore('postings').createIndex('status', 'progress.status');
    },
  });
  const later = version > 1;
  await db.put('tracked', { ...TRACKED, ...(later && TOLD) });
  await db.put('postings', {
    ...POSTING,
    ...(later && (version < 6 ? { saved: true } : { progress: SAVED })),
  });
  await db.put('texts', { id: POSTING.id, blocks: [{ kind: 'item', text: 'Java' }] });
  await db.put('own', { id: 'own:x', name: 'X', aliases: [], changedAt: 1 });
  if (later) await db.put('removed', { skill: 'perl', changedAt: 2 });
  if (version > 2) await db.put('values', { name: 'settings', value: { theme: 'dark' } });
  db.close();
}

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
    await left(version);
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
      await left(version);
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

/** Number of changes that the upgrade from each version makes to stores, indexes and the records of `left`. */
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
  await left(5);
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

describe('three contexts', () => {
  /** Opens another page of the extension with its own connection. */
  async function another() {
    vi.resetModules();
    const [skills, { track }, db] = await Promise.all([
      import('#src/store/tracked-skills.ts'),
      import('#src/store/track-skills.ts'),
      import('#src/store/db.ts'),
    ]);
    await skills.trackedSkills();
    return { ...skills, track, close: db.closeDatabase };
  }

  it('let a newer version have the database, in the middle of what they write, and say that it is newer', async () => {
    const pages = [await another(), await another()] as const;
    const writing = pages.map((page, n) => page.track([{ skill: `skill-${n}`, level: 'solid' }]));
    const { version } = await database();
    await closeDatabase();
    const newer = await openDB('gaplight', version + 1, {});
    await Promise.all(writing);
    expect((await newer.getAll('tracked')).map(({ skill }) => skill)).toEqual(['skill-0', 'skill-1']);
    for (const page of pages) {
      const trouble = await page.trackedSkills().then(
        () => null,
        (error: unknown) => troubleOf(error),
      );
      expect(trouble).toMatchObject({ isNewer: true });
    }
    newer.close();
  });

  it('wait for an older one to let go, and then go on', async () => {
    await left(2);
    const old = await openDB('gaplight', 2);
    const [one, two] = [track([{ skill: 'go', level: 'solid' }]), trackedSkills()];
    let isDone = false;
    one.then(() => {
      isDone = true;
    });
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(isDone).toBe(false);
    old.close();
    await Promise.all([one, two]);
    expect((await trackedSkills()).map(({ skill }) => skill)).toEqual(['go', 'java']);
  });
});
