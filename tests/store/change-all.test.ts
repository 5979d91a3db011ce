import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findAnew } from '#src/background/find-anew.ts';
import { sweepPostings } from '#src/background/sweep.ts';
import type { BackupMode } from '#src/files/plan-backup.ts';
import { planSkills } from '#src/files/plan-skills.ts';
import { readBackup } from '#src/files/read-backup.ts';
import { experienceAsked } from '#src/skills/experience.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { changeAll } from '#src/store/change-all.ts';
import { setNotHere } from '#src/store/change-postings.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { onChange } from '#src/store/changes.ts';
import { countPostings } from '#src/store/count-postings.ts';
import { closeDatabase } from '#src/store/db.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { keptPosting as keptOne, keptPostings, postingText } from '#src/store/postings.ts';
import { changeProgress } from '#src/store/progress.ts';
import { noChanges } from '#src/store/records/changes.ts';
import { settings } from '#src/store/settings.ts';
import { track } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { contentsWith, keptPosting } from '#tests/files/contents.ts';
import { unwatched } from '#tests/files/world.ts';
import { judgingOf } from '#tests/match/judging-of.ts';
import { SAVED, setSaved } from '#tests/store/set-saved.ts';
import { exported, inUse, read, restore } from './backup-in-use.ts';
import { refuseValue } from './refuse-value.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

describe('a change of everything', () => {
  it.each<BackupMode>(['merge', 'replace'])('is undone to the byte (%s)', async (mode) => {
    const before = await inUse();
    const undo = await restore(contentsWith(50), mode);
    expect(await exported()).not.toBe(before);
    await undo();
    expect(await exported()).toBe(before);
  });

  it('by a list of skills is undone to the byte', async () => {
    const before = await inUse();
    const python = {
      skill: 'python',
      name: 'Python',
      written: 'python',
      quote: '',
      level: null,
      years: 9,
      lastUsed: null,
      note: null,
    };
    const own = { name: 'Quux', level: null, years: null, lastUsed: null, note: null };
    const picked = { known: [python], own: [own] };
    const undo = await changeAll((now) => planSkills(now, picked, 'replace', 'exact'), 'as-of-now');
    expect(await trackedSkills()).toMatchObject([
      { skill: 'own:quux', level: 'solid' },
      { skill: 'python', level: 'basic', years: 9 },
    ]);
    await undo();
    expect(await exported()).toBe(before);
  });

  it.each<BackupMode>(['merge', 'replace'])(
    'leaves, when it is undone, what was changed since (%s)',
    async (mode) => {
      await inUse();
      const file = contentsWith(2);
      const undo = await restore(file, mode);
      await track([{ skill: 'python', level: 'solid', years: 8 }]);
      await changeSettings({ theme: 'system' });
      const { id } = keptPosting(0);
      const blocks = [{ kind: 'item' as const, text: 'Read again' }];
      await keepPosting({ ...keptPosting(0), blocks }, [], '1.0', 2_000_000_000_000);
      await undo();
      const tracked = new Map((await trackedSkills()).map((skill) => [skill.skill, skill]));
      expect(tracked.get('python')).toMatchObject({ level: 'solid', years: 8 });
      expect([tracked.has('java'), tracked.has('go')]).toEqual([true, false]);
      expect([await postingText(id), await postingText(keptPosting(1).id)]).toEqual([blocks, []]);
      expect(await countPostings()).toBe(2);
      expect(await settings()).toMatchObject({ theme: 'system', badge: true, keepDays: null });
    },
  );

  describe.each<BackupMode>(['merge', 'replace'])(
    'once the background has found its skills anew (%s)',
    (mode) => {
      const anew = (edition: string) =>
        findAnew({
          judging: judgingOf(buildTaxonomy([])),
          languagesOf: async () => [],
          findSkills: async () => [],
          experienceAsked: async (ad: Parameters<typeof experienceAsked>[0]) => experienceAsked(ad),
          requirementsAsked: async () => [],
          factsOf: async () => ({}),
          prepare: async () => {},
          edition,
        });
      /** Restores a posting that both sides have, with a different status here, and two that only one side has. */
      async function restored() {
        const here = { ...keptPosting(1), progress: SAVED, notHere: ['aws'], title: 'Here', lastSeen: 5 };
        const own = {
          ...contentsWith(0),
          postings: [here, keptPosting(900)],
          texts: [textHere(1), textHere(900)],
        };
        await restore(own, 'replace');
        const undo = await restore(contentsWith(3), mode);
        await anew('2.0');
        return undo;
      }
      const textHere = (number: number) => ({
        id: keptPosting(number).id,
        blocks: [{ kind: 'item' as const, text: `As it was here, ${number}` }],
      });

      it('is undone all the same', async () => {
        const undo = await restored();
        await undo();
        expect((await keptPostings()).map(({ title }) => title).sort()).toEqual([
          'Backend Engineer 900',
          'Here',
        ]);
        expect(await keptOne(keptPosting(1).id)).toMatchObject({
          progress: SAVED,
          notHere: ['aws'],
          lastSeen: 5,
        });
        for (const number of [1, 900]) {
          expect(await postingText(keptPosting(number).id)).toEqual(textHere(number).blocks);
        }
      });

      it('leaves what the user said of a posting since', async () => {
        const undo = await restored();
        await setNotHere(keptPosting(1).id, ['redis'], true);
        await setSaved([keptPosting(2).id], true);
        await changeProgress([keptPosting(1).id], (now) => ({ ...now, note: 'Since' }));
        await undo();
        expect((await keptOne(keptPosting(1).id))?.progress).toEqual({ ...SAVED, note: 'Since' });
        expect(await keptOne(keptPosting(1).id)).toMatchObject({ title: 'Here', notHere: ['aws', 'redis'] });
        expect(await keptOne(keptPosting(2).id)).toMatchObject({ progress: SAVED });
      });

      it('leaves the text of a page that was read again since, and gives back what was said of it', async () => {
        const undo = await restored();
        const blocks = [{ kind: 'item' as const, text: 'Read again' }];
        for (const number of [0, 1]) {
          await keepPosting({ ...keptPosting(number), blocks }, [], '2.0', 2_000_000_000_000);
        }
        await undo();
        const { id } = keptPosting(1);
        expect(await keptOne(id)).toMatchObject({
          title: 'Backend Engineer 1',
          progress: SAVED,
          notHere: ['aws'],
          firstSeen: keptPosting(1).firstSeen,
        });
        expect(await postingText(id)).toEqual(blocks);
        expect(await keptOne(keptPosting(0).id)).toMatchObject({ notHere: [] });
        expect(await keptOne(keptPosting(0).id)).not.toHaveProperty('progress');
      });
    },
  );

  it('lets no posting of an old backup be forgotten at once', async () => {
    await restore(contentsWith(3), 'replace');
    expect(await sweepPostings(Date.now())).toBe(0);
    expect(await countPostings()).toBe(3);
  });

  it('of the end of time can be changed all the same, and written and read again', async () => {
    const file = contentsWith(0);
    for (const skill of file.tracked) skill.changedAt = 8.64e15;
    await restore(file, 'replace');
    await track([{ skill: 'python', level: 'basic', years: 1 }]);
    await changeSettings({ sync: true });
    await restore({ ...file, tracked: [] }, 'replace');
    const { contents, damaged } = await readBackup(await exported(), unwatched());
    expect(damaged).toBe(0);
    expect(contents.removed.map(({ skill }) => skill)).toContain('python');
  });

  it('is done as a whole or not at all', async () => {
    const before = await inUse();
    const file = contentsWith(600);
    const last = file.texts.at(-1) as unknown as Record<string, unknown>;
    // The database cannot store a function; by then hundreds of records were written.
    last.blocks = () => {};
    await expect(restore(file, 'replace')).rejects.toThrow();
    expect(await exported()).toBe(before);
  });

  it('is taken back where the settings cannot be written', async () => {
    const before = await inUse();
    // The first value written is the time when old postings were last deleted.
    refuseValue('disk full');
    await expect(restore(contentsWith(5), 'replace')).rejects.toThrow('disk full');
    expect(await exported()).toBe(before);
  });

  it('is told to every part of the extension', async () => {
    const heard = vi.fn();
    const stop = onChange(['tracked', 'own', 'postings', 'roadmaps'], heard);
    await changeAll(noChanges, 'as-written');
    expect(heard).toHaveBeenCalledTimes(4);
    stop();
  });

  it('counts as done now where skills are kept in step, so that no other browser undoes it', async () => {
    await inUse();
    await changeSettings({ sync: true });
    const started = Date.now();
    await restore(contentsWith(0), 'replace');
    const tracked = await trackedSkills();
    expect(tracked.every(({ changedAt }) => changedAt >= started)).toBe(true);
    const { removed } = await read(await exported());
    expect(removed.find(({ skill }) => skill === 'java')?.changedAt).toBeGreaterThanOrEqual(started);
  });
});
