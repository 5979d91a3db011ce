import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, database } from '#src/store/db.ts';
import { adParts } from '#src/store/posting-parts.ts';
import { kept } from '#tests/dashboard/insights/kept.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

async function partsOf(count: number, size: number): Promise<string[][]> {
  const db = await database();
  for (let n = 0; n < count; n++) await db.put('postings', kept(`p${n}`, []));
  const parts: string[][] = [];
  for await (const part of adParts(size)) parts.push(part.map(({ id }) => id));
  return parts;
}

test('all postings come, each once, in parts', async () => {
  expect(await partsOf(5, 2)).toEqual([['p0', 'p1'], ['p2', 'p3'], ['p4']]);
});

test('a full last part ends it, and so does an empty store', async () => {
  expect(await partsOf(0, 2)).toEqual([]);
  expect(await partsOf(4, 2)).toEqual([
    ['p0', 'p1'],
    ['p2', 'p3'],
  ]);
});
