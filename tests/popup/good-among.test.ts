import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { goodAmong } from '#src/popup/good-among.ts';
import { database } from '#src/store/db.ts';
import { savedPostings } from '#src/store/saved-postings.ts';
import { SAVED } from '#tests/store/set-saved.ts';
import { facts, mention, own, saved } from './facts.ts';

const NOW = new Date(2026, 2, 6, 12).getTime();
const asks = (...skills: string[]) => skills.map((skill) => mention(skill, 'required', { salience: 0.6 }));
const names = (postings: { id: string }[]) => postings.map(({ id }) => id);

test('the good ones now, the best first, three at most, and none that is closed', () => {
  const judged = facts({ tracked: [own('docker'), own('go'), own('postgresql')] });
  const postings = [
    saved(asks('docker', 'java', 'php', 'aws'), { id: 'half' }),
    saved(asks('docker', 'go', 'postgresql', 'php'), { id: 'less' }),
    saved(asks('docker'), { id: 'closed', facts: { closes: '2026-03-05' } }),
    saved(asks('docker'), { id: 'last day', facts: { closes: '2026-03-06' } }),
    saved(asks('go'), { id: 'two' }),
    saved(asks('docker', 'go'), { id: 'three' }),
    saved([], { id: 'nothing asked' }),
  ];
  expect(names(goodAmong(postings, judged, NOW))).toEqual(['last day', 'two', 'three']);
  expect(names(goodAmong(postings.slice(0, 3), judged, NOW))).toEqual(['less']);
});

test('only what is saved is among them, each job once, and nothing that cannot be read', async () => {
  globalThis.indexedDB = new IDBFactory();
  const db = await database();
  const all = [
    saved([], { id: 'applied', progress: { ...SAVED, status: 'applied' } }),
    saved([], { id: 'saved', progress: SAVED }),
    saved([], { id: 'not' }),
    saved([], { id: 'again', progress: SAVED, sameAs: 'saved' }),
    { ...saved([], { id: 'damaged', progress: SAVED }), title: 7 },
  ];
  for (const one of all) await db.put('postings', one as never);
  expect(names(await savedPostings())).toEqual(['saved']);
});
