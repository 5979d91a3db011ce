import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { planBackup } from '#src/files/plan-backup.ts';
import { changeAll } from '#src/store/change-all.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import { addProfile, removeProfile, switchProfile } from '#src/store/profiles.ts';
import { forgetResumeLines, keptResumes, resumeLinesOf } from '#src/store/resume-lines.ts';
import { settings } from '#src/store/settings.ts';
import { importSkillsAndTell } from '#src/ui/import/import-and-tell.ts';
import { contentsWith } from '#tests/files/contents.ts';

const OF = { roadmap: 'devops', emphasis: { core: 100, must: 100, nice: 100 } };

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

/** Imports a résumé with a line for each of these skills. */
const readResume = (lines: Record<string, string>, mode: 'merge' | 'replace' = 'merge') =>
  importSkillsAndTell(
    {
      own: [],
      known: Object.entries(lines).map(([skill, line]) => ({
        ...{ skill, name: skill, written: skill, quote: line, lines: [line] },
        ...{ level: null, years: null, lastUsed: null, note: null },
      })),
    },
    mode,
  );
const active = async () => (await settings()).profile;
const line = async (skill: string) => (await resumeLinesOf([skill]))[0];
const stored = async () => (await database()).getAll('resume');

/** Makes two profiles with a résumé each and activates the second. Returns its id. */
async function two(): Promise<string> {
  await readResume({ go: 'Services in Go', git: 'Git' });
  await addProfile('Data', 'Backend', OF);
  await readResume({ go: 'Pipelines in Go', sql: 'Reports in SQL' });
  return active();
}

describe('a profile’s résumé', () => {
  it('is the one of before as long as there are no profiles, kept as it was', async () => {
    await readResume({ go: 'Services in Go' });
    expect(await stored()).toEqual([{ skill: 'go', lines: ['Services in Go'] }]);
  });

  it('is the first one’s until one is read while it is active, and then its own alone', async () => {
    await readResume({ go: 'Services in Go', git: 'Git' });
    await addProfile('Data', 'Backend', OF);
    expect(await line('go')).toBe('Services in Go');
    await readResume({ go: 'Pipelines in Go' });
    expect([await line('go'), await line('git')]).toEqual(['Pipelines in Go', undefined]);
    await switchProfile('first');
    expect([await line('go'), await line('git')]).toEqual(['Services in Go', 'Git']);
  });

  it('is taken back without the others', async () => {
    const data = await two();
    const { undo } = await readResume({ go: 'More Go' });
    await switchProfile('first');
    await readResume({ go: 'Tools in Go' });
    await undo?.();
    expect(await line('go')).toBe('Tools in Go');
    await switchProfile(data);
    expect(await line('go')).toBe('Pipelines in Go');
  });

  it('stays where another profile’s file replaces all skills', async () => {
    await two();
    await readResume({ sql: 'Queries' }, 'replace');
    expect([await line('go'), await line('sql')]).toEqual([undefined, 'Queries']);
    await switchProfile('first');
    expect(await line('go')).toBe('Services in Go');
  });

  it('is erased alone, and comes back', async () => {
    const data = await two();
    const undo = await forgetResumeLines(data);
    expect(await keptResumes()).toEqual([{ resume: '', skills: 2 }]);
    expect(await line('go')).toBe('Services in Go');
    expect(await undo()).toBe(true);
    expect(await keptResumes()).toEqual([
      { resume: '', skills: 2 },
      { resume: data, skills: 2 },
    ]);
    expect(await undo()).toBe(false);
  });

  it('goes with its profile, and comes back with it', async () => {
    const data = await two();
    const before = await stored();
    const undo = await removeProfile(data);
    expect(await stored()).toEqual([
      { skill: 'git', lines: ['Git'] },
      { skill: 'go', lines: ['Services in Go'] },
    ]);
    expect(await undo()).toBe(true);
    expect(await stored()).toEqual(before);
    expect(await line('go')).toBe('Pipelines in Go');
  });

  it('becomes the first one where the first profile goes', async () => {
    await two();
    const before = await stored();
    const undo = await removeProfile('first');
    expect(await stored()).toEqual([
      { skill: 'go', lines: ['Pipelines in Go'] },
      { skill: 'sql', lines: ['Reports in SQL'] },
    ]);
    expect(await line('go')).toBe('Pipelines in Go');
    expect(await undo()).toBe(true);
    expect(await stored()).toEqual(before);
  });

  it('stays the first one’s where that goes and the next has none', async () => {
    await readResume({ go: 'Services in Go' });
    await addProfile('Data', 'Backend', OF);
    await removeProfile('first');
    expect(await line('go')).toBe('Services in Go');
  });

  it('goes where adding the profile is taken back', async () => {
    await readResume({ go: 'Services in Go' });
    const undo = await addProfile('Data', 'Backend', OF);
    await readResume({ go: 'Pipelines in Go' });
    expect(await undo()).toBe(true);
    expect(await keptResumes()).toEqual([{ resume: '', skills: 1 }]);
    expect(await line('go')).toBe('Services in Go');
    expect(await undo()).toBe(false);
  });

  it('keeps its profile where it cannot be erased', async () => {
    const data = await two();
    const before = [await settings(), await stored()];
    const refused = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await expect(removeProfile(data)).rejects.toThrow('no');
    refused.mockRestore();
    expect([await settings(), await stored()]).toEqual(before);
  });

  it('of a backup is added where there is none, and stays where there is one', async () => {
    await readResume({ python: 'Services in Python' });
    await changeAll((now) => planBackup(now, contentsWith(0), 'merge'), 'as-written');
    expect(await stored()).toEqual([
      {
        skill: 'python',
        lines: ['Services in Python'],
        others: [{ profile: 'data', lines: ['Pipelines in Python'] }],
      },
    ]);
  });
});
