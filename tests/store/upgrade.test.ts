import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { closeDatabase, database } from '#src/store/db.ts';
import { keptPosting } from '#src/store/postings.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

/** What the first version of the database looked like, with one thing in each store that was changed since. */
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
  await db.put('postings', { id: 'example:1', title: 'Backend Engineer', lastSeen: 7, edition: '0.1.0' });
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
    saved: false,
  });
  expect([...(await database()).objectStoreNames]).toContain('removed');
});
