import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { allOrNone } from '#src/store/all-or-none.ts';
import { database } from '#src/store/db.ts';
import { forgetPostings } from '#src/store/forgotten-postings.ts';
import { keepAnswer, keptAnswer } from '#src/store/kept-answer.ts';
import { writingPostings } from '#src/store/write-postings.ts';
import { insightsTable } from '#src/ui/options/insights/insights-table.ts';
import { asks } from '#tests/insights/arbitrary.ts';
import { kept } from '#tests/ui/options/insights/kept.ts';

async function write(id: string): Promise<void> {
  const { tx, postings } = await writingPostings();
  await allOrNone(tx, () => postings.put(kept(id, [asks('java')])));
}

/** Reads the table, and keeps what it is said to give. */
async function answered(key: string, answer: unknown): Promise<void> {
  const table = insightsTable();
  await table.read(() => undefined);
  await keepAnswer(key, table.state(), answer);
}

beforeEach(async () => {
  const db = await database();
  for (const name of db.objectStoreNames) await db.clear(name);
  for (const id of ['a', 'b', 'c']) await write(id);
});

describe('an answer', () => {
  it('is given to its own question alone, until another takes its place', async () => {
    await answered('one', { postings: 3 });
    expect(await keptAnswer('one')).toEqual({ answer: { postings: 3 }, isCurrent: true });
    expect(await keptAnswer('two')).toBeNull();
    await answered('two', { postings: 4 });
    expect(await keptAnswer('one')).toBeNull();
    expect(await keptAnswer('two')).toEqual({ answer: { postings: 4 }, isCurrent: true });
  });

  it('is an earlier one once a posting was written, and current again once it is worked out anew', async () => {
    await answered('one', 1);
    await write('d');
    expect(await keptAnswer('one')).toEqual({ answer: 1, isCurrent: false });
    await answered('one', 2);
    expect(await keptAnswer('one')).toEqual({ answer: 2, isCurrent: true });
    await write('d');
    expect(await keptAnswer('one')).toEqual({ answer: 2, isCurrent: false });
  });

  it('is gone with the first posting that is forgotten, and leaves nothing', async () => {
    await answered('one', 'said of b');
    await forgetPostings(['b']);
    expect(await keptAnswer('one')).toBeNull();
    expect(JSON.stringify(await (await database()).getAll('stale'))).not.toContain('said of b');
  });

  it('is not kept where a posting was written or forgotten while it was worked out', async () => {
    const table = insightsTable();
    await table.read(() => undefined);
    await write('d');
    await keepAnswer('one', table.state(), 1);
    expect(await keptAnswer('one')).toBeNull();
    await table.read(() => undefined);
    await forgetPostings(['a']);
    await keepAnswer('one', table.state(), 1);
    expect(await keptAnswer('one')).toBeNull();
  });

  it('is not believed where it is damaged', async () => {
    await answered('one', 12);
    const db = await database();
    const entry = await db.get('stale', '');
    if (!entry?.answer) throw new Error('nothing was kept');
    await db.put('stale', { ...entry, answer: { ...entry.answer, text: '13' } });
    expect(await keptAnswer('one')).toBeNull();
  });
});
