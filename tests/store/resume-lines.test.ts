import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportBackup } from '#src/dashboard/transfer/export-backup.ts';
import { planSkills } from '#src/files/plan-skills.ts';
import type { KnownSkill } from '#src/files/recognised.ts';
import { changeAll } from '#src/store/change-all.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import { forgetResumeLines, resumeLinesOf } from '#src/store/resume-lines.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

const known = (skill: string, ...lines: string[]): KnownSkill => ({
  ...{ skill, name: skill, written: skill, quote: lines[0] ?? '' },
  ...{ level: null, years: null, lastUsed: null, note: null, lines },
});

const imported = (...skills: KnownSkill[]) =>
  changeAll((now) => planSkills(now, { known: skills, own: [] }, 'merge', 'at-least'), 'as-of-now');

describe('the lines of a résumé', () => {
  it('are kept by skill, and the first skill that has some is asked for', async () => {
    await imported(known('go', 'Tools in Go', 'Go, Rust'), known('git'));
    expect(await resumeLinesOf(['git', 'go'])).toEqual(['Tools in Go', 'Go, Rust']);
    expect(await resumeLinesOf(['git'])).toEqual([]);
  });

  it('of a later résumé take the place of the older ones, and Undo brings those back', async () => {
    await imported(known('go', 'Tools in Go'));
    const undo = await imported(known('go', 'Services in Go'));
    expect(await resumeLinesOf(['go'])).toEqual(['Services in Go']);
    await undo();
    expect(await resumeLinesOf(['go'])).toEqual(['Tools in Go']);
  });

  it('go where all skills are replaced by those of a file that has none', async () => {
    await imported(known('go', 'Tools in Go'));
    await changeAll(
      (now) => planSkills(now, { known: [known('git')], own: [] }, 'replace', 'exact'),
      'as-of-now',
    );
    expect(await (await database()).count('resume')).toBe(0);
  });

  it('are in a backup', async () => {
    await imported(known('go', 'Tools in Go'));
    const backup = await exportBackup({ signal: new AbortController().signal, progress: () => {} });
    expect(JSON.parse(await backup.text())).toMatchObject({
      resume: [{ skill: 'go', lines: ['Tools in Go'] }],
    });
  });

  it('can be erased alone, and brought back as far as no other has come', async () => {
    await imported(known('go', 'Tools in Go'), known('git', 'Git, all day'));
    const undo = await forgetResumeLines();
    expect(await (await database()).count('resume')).toBe(0);
    expect(await trackedSkills()).toHaveLength(2);
    await imported(known('go', 'Services in Go'));
    expect(await undo()).toBe(true);
    expect(await resumeLinesOf(['go'])).toEqual(['Services in Go']);
    expect(await resumeLinesOf(['git'])).toEqual(['Git, all day']);
    expect(await undo()).toBe(false);
  });
});
