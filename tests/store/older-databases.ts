import { type IDBPDatabase, openDB } from 'idb';

// Copies of each version's schema, which src/store/db.ts must migrate.

export const TRACKED = { skill: 'java', level: 'solid', years: 3, changedAt: 5 };
export const POSTING = {
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
export const TOLD = { lastUsed: null, note: '', refused: [] };

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
  // Version 4 only added indexes of the postings, see `leaveDatabase`.
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
  // Version 8 only added an index of the postings, see `leaveDatabase`.
  () => undefined,
];

/** Creates a database as that version left it. */
export async function leaveDatabase(version: number): Promise<void> {
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
