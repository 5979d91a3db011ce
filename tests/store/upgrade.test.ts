import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportBackup } from '#src/dashboard/transfer/export-backup.ts';
import { closeDatabase, database, type KeptPosting } from '#src/store/db.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { sweptAt } from '#src/store/old-postings.ts';
import { keptPosting } from '#src/store/postings.ts';
import { DEFAULTS, settings } from '#src/store/settings.ts';
import { syncReport } from '#src/store/sync-area.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

/** Creates the database of the first version, with an example of everything that has changed since. */
async function firstVersion(): Promise<void> {
  const db = await openDB('gaplight', 1, {
    upgrade(db) {
      db.createObjectStore('tracked', { keyPath: 'skill' });
      const postings = db.createObjectStore('postings', { keyPath: 'id' });
      postings.createIndex('lastSeen', 'lastSeen');
      postings.createIndex('edition', 'edition');
      db.createObjectStore('texts', { keyPath: 'id' });
      db.createObjectStore('own', { keyPath: 'id' });
    },
  });
  await db.put('tracked', { skill: 'java', level: 'solid', years: 3, changedAt: 5 });
  await db.put('postings', {
    ...{ id: 'example:1', url: 'https://jobs.example/1', portal: 'Example', title: 'Backend Engineer' },
    ...{ company: '', location: '', mentions: [], notHere: [], firstSeen: 7, lastSeen: 7, edition: '0.1.0' },
  });
  db.close();
}

it('a database of the first version keeps all that is in it, and learns what it did not know', async () => {
  await firstVersion();
  expect(await trackedSkills()).toEqual([
    { skill: 'java', level: 'solid', years: 3, lastUsed: null, note: '', refused: [], changedAt: 5 },
  ]);
  expect(await keptPosting('example:1')).toMatchObject({
    title: 'Backend Engineer',
    lastSeen: 7,
  });
  expect([...(await database()).objectStoreNames]).toContain('removed');
});

it('a posting that was kept before facts were has none, is backed up, and has them when it is read again', async () => {
  await firstVersion();
  expect(await keptPosting('example:1')).not.toHaveProperty('facts');
  const whole = {
    notHere: [],
    mentions: [],
    url: 'https://jobs.example/1',
    company: '',
    location: '',
    portal: '',
  };
  const db = await database();
  const old = await db.get('postings', 'example:1');
  await db.put('postings', { ...whole, firstSeen: 7, ...old } as KeptPosting);
  expect(
    await (await exportBackup({ signal: new AbortController().signal, progress: () => {} })).text(),
  ).toContain('"id":"example:1"');
  const read = {
    id: 'example:1',
    url: whole.url,
    portal: '',
    title: 'Backend Engineer',
    company: '',
    location: '',
  };
  const told = { closes: '2026-12-12' };
  await keepPosting({ ...read, blocks: [], told }, [], '1.0', new Date(2026, 10, 29).getTime());
  expect(await keptPosting('example:1')).toMatchObject({ facts: { closes: '2026-12-12' }, firstSeen: 7 });
  expect(await keptPosting('example:1')).not.toHaveProperty('told');
});

/** The values that older versions stored in `storage.local`, open to content scripts. */
const OPEN = {
  settings: { theme: 'dark', sitesOff: ['lever'], sync: true },
  sync: { at: 9, size: 120 },
  sweptAt: 8,
};

it('settings and what else was noted down come into the database, and are gone from where they were', async () => {
  await firstVersion();
  await fakeBrowser.storage.local.set(OPEN);
  const all = await Promise.all([settings(), syncReport(), sweptAt()]);
  expect(all).toMatchObject([{ ...DEFAULTS, ...OPEN.settings }, OPEN.sync, OPEN.sweptAt]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  await fakeBrowser.storage.local.set({ settings: { scoresOnLists: true } });
  expect(await settings()).toEqual({ ...DEFAULTS, ...OPEN.settings });
});

it('settings that could not be fetched are fetched the next time', async () => {
  await firstVersion();
  await fakeBrowser.storage.local.set(OPEN);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('busy'));
  await expect(settings()).rejects.toThrow('busy');
  expect(await settings()).toMatchObject(OPEN.settings);
});

it('where there was no database before, nothing is fetched: somebody else could have put it there', async () => {
  await fakeBrowser.storage.local.set(OPEN);
  expect(await settings()).toEqual(DEFAULTS);
});
