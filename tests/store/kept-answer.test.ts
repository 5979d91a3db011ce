import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { allOrNone } from '#src/store/all-or-none.ts';
import { changeAll } from '#src/store/change-all.ts';
import { changeSkills } from '#src/store/change-skills.ts';
import { database } from '#src/store/db.ts';
import { forgetPostings } from '#src/store/forgotten-postings.ts';
import { keepAnswer, keptAnswer } from '#src/store/kept-answer.ts';
import { takeOver } from '#src/store/sync.ts';
import { writingPostings } from '#src/store/write-postings.ts';
import { goneEntry } from '#src/sync/entry.ts';
import { noChanges } from '#src/transfer/changes.ts';
import { insightsTable } from '#src/ui/options/insights/insights-table.ts';
import { asks, knows } from '#tests/insights/arbitrary.ts';
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

  it('stays where parts are made anew of the same postings, and is current only where it was', async () => {
    for (const isCurrent of [true, false]) {
      const table = insightsTable();
      await table.read(() => undefined);
      // Of more at once the part would be made anew by the reading.
      for (const many of [0, 40, 80]) {
        for (let n = many; n < many + 40; n++) await write(`d${n}`);
        await table.read(() => undefined);
      }
      await keepAnswer('one', table.state(), isCurrent);
      if (!isCurrent) {
        await write('e');
        await table.read(() => undefined);
      }
      const parts = await (await database()).getAll('parts');
      await table.tidy();
      expect(await (await database()).getAll('parts')).not.toEqual(parts);
      expect(await (await database()).count('stale')).toBe(1);
      expect(await keptAnswer('one')).toEqual({ answer: isCurrent, isCurrent });
    }
  });

  it('stays where a damaged part is made anew', async () => {
    await answered('one', 1);
    const db = await database();
    for (const part of await db.getAll('parts')) await db.put('parts', { ...part, bytes: new Uint8Array(4) });
    await insightsTable().read(() => undefined);
    expect(await keptAnswer('one')).toEqual({ answer: 1, isCurrent: true });
  });

  it('is gone with the first skill that is removed, in whatever way, and leaves nothing', async () => {
    const java = knows('java');
    const gone = new Map([[java.skill, null]]);
    const ways: (() => Promise<unknown>)[] = [
      () => changeSkills(() => ({ tracked: gone })),
      () => takeOver(new Map([['java', goneEntry('java', Date.now() + 60_000)]])),
      () => changeAll(() => ({ ...noChanges(), tracked: gone }), 'as-of-now'),
    ];
    for (const remove of ways) {
      await changeSkills(() => ({ tracked: new Map([[java.skill, java]]) }));
      await answered('one', 'lacks all but java');
      await changeSkills(() => ({ tracked: new Map([[java.skill, { ...java, years: 7 }]]) }));
      expect(await keptAnswer('one')).toMatchObject({ isCurrent: true });
      await remove();
      expect(await keptAnswer('one')).toBeNull();
      expect(JSON.stringify(await (await database()).getAll('stale'))).not.toContain('lacks all');
    }
  });

  it('is not kept where a skill was removed while it was worked out', async () => {
    const java = knows('java');
    await changeSkills(() => ({ tracked: new Map([[java.skill, java]]) }));
    const table = insightsTable();
    await table.read(() => undefined);
    await changeSkills(() => ({ tracked: new Map([[java.skill, null]]) }));
    await keepAnswer('one', table.state(), 'lacks all but java');
    expect(await keptAnswer('one')).toBeNull();
    expect(JSON.stringify(await (await database()).getAll('stale'))).not.toContain('lacks all');
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
