import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportBackup } from '#src/dashboard/transfer/export-backup.ts';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import type { OwnSkill } from '#src/skills/own-skill.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { countPostings } from '#src/store/count-postings.ts';
import { closeDatabase, type KeptPosting, type KeptText, type RemovedSkill } from '#src/store/db.ts';
import type { RecordOf } from '#src/store/records/record-formats.ts';
import { settings } from '#src/store/settings.ts';
import { contentsWith } from '#tests/files/contents.ts';
import { exported, inUse, read, restore } from './backup-in-use.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

type Kept = RecordOf<'postings'>;

describe('a backup', () => {
  it('holds just the fields that are stored', () => {
    expectTypeOf<RecordOf<'tracked'>>().toEqualTypeOf<TrackedSkill>();
    expectTypeOf<RecordOf<'removed'>>().toEqualTypeOf<RemovedSkill>();
    expectTypeOf<RecordOf<'own'>>().toEqualTypeOf<OwnSkill>();
    expectTypeOf<keyof RecordOf<'postings'>>().toEqualTypeOf<keyof KeptPosting>();
    expectTypeOf<RecordOf<'postings'>>().toExtend<KeptPosting>();
    expectTypeOf<RecordOf<'texts'>>().toEqualTypeOf<KeptText>();
    expectTypeOf<RecordOf<'roadmaps'>>().toExtend<Roadmap>();
    expectTypeOf<Roadmap>().toExtend<RecordOf<'roadmaps'>>();
  });

  it('is the same file again after it was taken over, here or in another browser', async () => {
    await restore(contentsWith(300), 'replace');
    const first = await exported();
    expect(await read(first)).toEqual({
      ...contentsWith(300),
      postings: expect.any(Array),
      texts: expect.any(Array),
      tracked: expect.any(Array),
      settings: expect.objectContaining({ theme: 'dark' }),
    });
    await closeDatabase();
    globalThis.indexedDB = new IDBFactory();
    await inUse();
    await restore(await read(first), 'replace');
    expect(await exported()).toBe(first);
    await restore(await read(first), 'merge');
    expect(await exported()).toBe(first);
  });

  it('of an empty browser is one too', async () => {
    const empty = await exported();
    await inUse();
    await restore(await read(empty), 'replace');
    expect(await exported()).toBe(empty);
  });

  it('obeys its published schema', async () => {
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync('data/backup.schema.json', 'utf8')),
    );
    for (const contents of [contentsWith(0), contentsWith(20)]) {
      await restore(contents, 'replace');
      expect(validate(JSON.parse(await exported())), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('bears which postings are ads of one job, and which are not', async () => {
    const contents = contentsWith(3);
    const [first, second, third] = contents.postings as [Kept, Kept, Kept];
    contents.postings = [first, { ...second, sameAs: first.id }, { ...third, notSameAs: [first.id] }];
    await restore(contents, 'replace');
    const file = await exported();
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync('data/backup.schema.json', 'utf8')),
    );
    expect(validate(JSON.parse(file)), JSON.stringify(validate.errors)).toBe(true);
    expect(JSON.parse(file).postings).toMatchObject(contents.postings);
    expect(await countPostings()).toBe(2);
    await restore(await read(file), 'merge');
    expect(await exported()).toBe(file);
  });

  it('says nothing of whether this browser keeps in step with others', async () => {
    await changeSettings({ sync: true });
    expect(await exported()).not.toContain('sync');
    await restore({ ...contentsWith(0), settings: { sync: false } }, 'replace');
    expect(await settings()).toMatchObject({ sync: true });
  });

  it('can be given up while it is made', async () => {
    await restore(contentsWith(600), 'replace');
    const own = new AbortController();
    await expect(exportBackup({ signal: own.signal, progress: () => own.abort() })).rejects.toThrow(/abort/i);
  });
});

it('ten thousand postings go out and come back without loss', async () => {
  await restore(contentsWith(10_000), 'replace');
  const first = await exported();
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  const contents = await read(first);
  await restore(contents, 'merge');
  await changeSettings({ theme: 'dark', badge: false, keepDays: 90 });
  expect(await countPostings()).toBe(10_000);
  expect((await exported()) === first).toBe(true);
});
