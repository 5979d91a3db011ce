import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { planBackup } from '#src/files/plan-backup.ts';
import { changeAll } from '#src/store/change-all.ts';
import { removeOwnSkill, saveOwnSkill } from '#src/store/change-own-skills.ts';
import { setCorrection, setNotHere } from '#src/store/change-postings.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { database } from '#src/store/db.ts';
import { forgetPostings, restorePostings } from '#src/store/forgotten-postings.ts';
import { changeOwnRoadmap, ownRoadmaps } from '#src/store/own-roadmaps.ts';
import { addProfile, removeProfile, renameProfile, switchProfile } from '#src/store/profiles.ts';
import { changeProgress } from '#src/store/progress.ts';
import { forgetResumeLines } from '#src/store/resume-lines.ts';
import { settings } from '#src/store/settings.ts';
import { tellApart } from '#src/store/tell-apart.ts';
import { changeTracked, track, untrack } from '#src/store/track-skills.ts';
import type { Undo } from '#src/store/undo.ts';
import { deleteUnreadable, unreadableRecords } from '#src/store/unreadable-records.ts';
import { contentsWith } from '#tests/files/contents.ts';
import { seedStore } from './ways-to-write.ts';

// Every change of stored data that offers Undo, against one rule: with Undo the store is as if the change had never
// been made, whatever else was changed in between.

type Act = () => Promise<unknown>;

interface Way {
  change: () => Promise<Undo | null>;
  /** A change of the same record or list between the change and its undo. */
  meanwhile?: Act;
  /** Brings the seeded store to the state before the change. */
  prepare?: Act;
}

const undoOf = async (change: Promise<{ undo: Undo }>): Promise<Undo> => (await change).undo;
const ofProfile = { roadmap: 'backend', emphasis: { core: 100, must: 100, nice: 100 } };
const addSecond = () => addProfile('Second', 'First', ofProfile);
const activeProfile = async () => (await settings()).profile;
const saveStatus = () => changeProgress(['example:1'], (now) => ({ ...now, status: 'saved' }));
const noteStatus = () => changeProgress(['example:1'], (now) => ({ ...now, note: 'Call' }));

const WAYS: Record<string, Way> = {
  'tracking skills': {
    change: () => undoOf(track([{ skill: 'perl', level: 'basic' }])),
    meanwhile: () => track([{ skill: 'rust', level: 'basic' }]),
  },
  'changing a tracked skill': {
    change: () => undoOf(changeTracked(['python'], () => ({ years: 30 }))),
    meanwhile: () => changeTracked(['python'], () => ({ note: 'At work' })),
  },
  'no longer tracking a skill': { change: () => undoOf(untrack(['python'])) },
  'adding an own skill': {
    change: () => undoOf(saveOwnSkill({ id: 'own:x', name: 'X', aliases: [] })),
  },
  'removing an own skill': { change: () => undoOf(removeOwnSkill('own:frobnicator')) },
  'setting a skill aside in a posting': {
    change: () => setNotHere('example:1', ['python'], true),
    meanwhile: () => setNotHere('example:1', ['go'], true),
  },
  'correcting a skill of a posting': {
    change: () => setCorrection('example:1', ['python'], 'nice'),
    meanwhile: () => setCorrection('example:1', ['go'], 'not-core'),
  },
  'changing the status of a posting': { change: saveStatus, meanwhile: noteStatus },
  'forgetting postings': {
    change: async () => {
      const forgotten = await forgetPostings(['example:1', 'example:2']);
      return () => restorePostings(forgotten);
    },
    meanwhile: () => setNotHere('example:3', ['go'], true),
  },
  'telling two ads apart': {
    prepare: async () => {
      const db = await database();
      const ad = await db.get('postings', 'example:2');
      if (ad) await db.put('postings', { ...ad, sameAs: 'example:1' });
    },
    change: () => tellApart('example:1', 'example:2'),
  },
  'changing a setting': {
    change: () => changeSettings({ theme: 'light' }),
    meanwhile: () => changeSettings({ keepDays: 30 }),
  },
  'changing a roadmap': {
    change: async () => {
      const [mine] = await ownRoadmaps();
      return mine ? changeOwnRoadmap(mine, { ...mine, title: 'Other' }) : null;
    },
  },
  'adding a profile': { change: addSecond, prepare: addSecond },
  'renaming a profile': {
    prepare: addSecond,
    change: async () => renameProfile(await activeProfile(), 'Other'),
  },
  'switching the profile': { prepare: addSecond, change: () => switchProfile('first') },
  'removing a profile': { prepare: addSecond, change: async () => removeProfile(await activeProfile()) },
  'erasing the lines of a résumé': { change: () => forgetResumeLines() },
  'deleting damaged records': {
    prepare: async () => (await database()).put('tracked', { skill: 'odd', level: 'wizard' } as never),
    change: async () => deleteUnreadable(await unreadableRecords()),
  },
  'adding a backup': {
    change: () => changeAll((now) => planBackup(now, contentsWith(9), 'merge'), 'as-written'),
    meanwhile: () => track([{ skill: 'rust', level: 'basic' }]),
  },
  'replacing everything by a backup': {
    change: () => changeAll((now) => planBackup(now, contentsWith(2), 'replace'), 'as-written'),
    meanwhile: () => changeSettings({ theme: 'light' }),
  },
};

/** Returns everything stored except times of change and notes for sync, which undo moves on. */
async function stored(): Promise<unknown> {
  const db = await database();
  const lists = [...db.objectStoreNames].filter((name) => name !== 'removed');
  const all = await Promise.all(lists.map(async (name) => [name, await db.getAll(name)] as const));
  return JSON.parse(
    JSON.stringify(all, (key, value) =>
      key === 'changedAt' || value?.name === 'sweptAt' ? undefined : value,
    ),
  );
}

async function prepare({ prepare }: Way): Promise<void> {
  await seedStore();
  await prepare?.();
}

describe.each(Object.entries(WAYS))('Undo of %s', (_, way) => {
  it('restores the store, once', async () => {
    await prepare(way);
    const before = await stored();
    const undo = await way.change();
    expect(await stored()).not.toEqual(before);
    expect(await undo?.()).toBe(true);
    expect(await stored()).toEqual(before);
  });

  it.runIf(way.meanwhile)('leaves what was changed in between', async () => {
    await prepare(way);
    await way.meanwhile?.();
    const without = await stored();
    await prepare(way);
    const undo = await way.change();
    await way.meanwhile?.();
    expect(await undo?.()).toBe(true);
    expect(await stored()).toEqual(without);
  });
});
