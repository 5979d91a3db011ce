import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackupMode } from '#src/files/plan-backup.ts';
import { closeDatabase } from '#src/store/db.ts';
import { track } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { contentsWith } from '#tests/files/contents.ts';
import { restore } from './backup-in-use.ts';

const HERE = { skill: 'python', level: 'basic' as const, years: 1, note: 'From school' };
const IN_FILE = {
  ...HERE,
  level: 'expert' as const,
  years: 9,
  lastUsed: null,
  refused: [],
  changedAt: 3_000_000_000_000,
};

const python = async () => (await trackedSkills()).find(({ skill }) => skill === 'python');

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

it.each<BackupMode>(['merge', 'replace'])(
  'Undo of an import leaves a field that was changed since, and puts back the others of that record (%s)',
  async (mode) => {
    await track([HERE]);
    const undo = await restore({ ...contentsWith(0), tracked: [IN_FILE] }, mode);
    expect(await python()).toMatchObject({ level: 'expert', years: 9 });
    await track([{ skill: 'python', level: 'expert', note: 'From work' }]);
    await undo();
    expect(await python()).toMatchObject({ level: 'basic', years: 1, note: 'From work' });
  },
);

it('Undo of an import leaves what was added to a skill that only the file had', async () => {
  const undo = await restore({ ...contentsWith(0), tracked: [IN_FILE] }, 'merge');
  await track([{ skill: 'python', level: 'expert', note: 'From work' }]);
  await undo();
  expect(await python()).toMatchObject({ level: 'expert', years: 9, note: 'From work' });
});
