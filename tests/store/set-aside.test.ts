import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findAnew } from '#src/background/find-anew.ts';
import { buildFinder } from '#src/background/finder.ts';
import { sweepPostings } from '#src/background/sweep.ts';
import { exchange } from '#src/background/sync.ts';
import { postingCache } from '#src/dashboard/insights/posting-cache.ts';
import { exportBackup } from '#src/dashboard/transfer/export-backup.ts';
import { planBackup } from '#src/files/plan-backup.ts';
import { readBackup } from '#src/files/read-backup.ts';
import { roadmapFrom } from '#src/insights/roadmap/roadmap-from.ts';
import type { Posting } from '#src/posting/posting.ts';
import { changeAll } from '#src/store/change-all.ts';
import { setNotHere } from '#src/store/change-postings.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import { forgetPostings, restorePostings } from '#src/store/forgotten-postings.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { countOldPostings } from '#src/store/old-postings.ts';
import { outdate } from '#src/store/outdated-postings.ts';
import { ownRoadmaps } from '#src/store/own-roadmaps.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import { adParts } from '#src/store/posting-parts.ts';
import { keptPosting, keptPostings, recentPostings } from '#src/store/postings.ts';
import { readableOf } from '#src/store/readable.ts';
import { LISTS } from '#src/store/records/record-formats.ts';
import { otherAds } from '#src/store/repeats.ts';
import { shownPosting } from '#src/store/shown-postings.ts';
import { turnSyncOn } from '#src/store/sync-area.ts';
import { tellApart } from '#src/store/tell-apart.ts';
import { track } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { deleteUnreadable, unreadableRecords } from '#src/store/unreadable-records.ts';
import { storageUsage } from '#src/store/usage.ts';
import { skillSource } from '#tests/background/skill-source.ts';
import { unknownLanguage } from '#tests/background/unknown-language.ts';
import { contentsWith } from '#tests/files/contents.ts';
import { unwatched } from '#tests/files/world.ts';
import { NO_MARKET } from '#tests/match/judging-of.ts';
import { setSaved } from '#tests/store/set-saved.ts';
import { type Corruption, corruptions } from './corruptions.ts';

const ALL = corruptions();
const BAD = ALL.filter(
  ({ list, record }) =>
    readableOf(list, [record]).length === 0 || (list === 'roadmaps' && roadmapFrom(record) === null),
);
const GOOD = contentsWith(3);
const POSTING: Posting = {
  ...{ id: 'a', url: 'https://jobs.example/a', portal: 'Example', title: 'Engineer' },
  ...{ company: '', location: '', blocks: [] },
};

/** Stores some valid records, and every record with one fault next to them. */
async function seed(corrupt: readonly Corruption[]): Promise<void> {
  const db = await database();
  for (const list of LISTS) for (const record of GOOD[list]) await db.put(list, record as never);
  for (const { list, record } of corrupt) await db.put(list, record as never);
}

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

describe('records that cannot be read', () => {
  it('are set aside where they lie, and all others are there', async () => {
    await seed(BAD);
    expect(await trackedSkills()).toEqual(expect.arrayContaining(GOOD.tracked));
    expect(await trackedSkills()).toHaveLength(GOOD.tracked.length);
    expect(await ownSkills()).toEqual(GOOD.own);
    expect((await ownRoadmaps()).map(({ id }) => id)).toEqual(['own:mine']);
    expect((await keptPostings()).map(({ id }) => id)).toEqual(GOOD.postings.map(({ id }) => id));
    expect(await recentPostings(5)).toHaveLength(3);
    let parts = 0;
    for await (const part of adParts(100)) parts += part.length;
    expect(parts).toBe(3);
    expect(await postingCache().read(null, () => undefined)).toHaveLength(3);
    expect(await storageUsage()).toMatchObject({ followedPostings: 1 });
  });

  it.each<[what: string, act: () => Promise<unknown>]>([
    ['changing a skill', () => track([{ skill: 'java', level: 'solid' }])],
    ['saying something of a posting', () => setNotHere('example:1', ['python'], true)],
    ['saving', () => setSaved(['example:1', 'example:2'], true)],
    ['finding the other ads', () => otherAds('example:1')],
    ['telling apart', () => tellApart('example:1', 'example:2')],
    ['forgetting and restoring', async () => restorePostings(await forgetPostings(['example:1']))],
    ['showing', () => shownPosting(1, 'example:1')],
    ['counting the old ones', () => countOldPostings(Date.now())],
    [
      'sweeping',
      async () => {
        await changeSettings({ keepDays: 1 });
        await sweepPostings(Date.now());
      },
    ],
    [
      'finding anew',
      async () => {
        await outdate(null);
        await findAnew(await buildFinder(skillSource([]), async () => NO_MARKET, '2', unknownLanguage));
      },
    ],
    [
      'sync',
      async () => {
        await turnSyncOn();
        expect(await exchange(Date.now())).toBe(true);
      },
    ],
    [
      'a backup that is read in',
      () => changeAll((now) => planBackup(now, contentsWith(2), 'merge'), 'as-written'),
    ],
    [
      'a backup in place of all, and Undo of that',
      async () => (await changeAll((now) => planBackup(now, contentsWith(2), 'replace'), 'as-written'))(),
    ],
  ])('do not stop %s', async (_what, act) => {
    await seed(BAD);
    const before = (await unreadableRecords()).length;
    await act();
    expect((await unreadableRecords()).length).toBe(before);
  });

  it('do not stop a backup, which holds them as far as a file can', async () => {
    await seed(BAD);
    const { contents, damaged } = await readBackup(
      await (await exportBackup(unwatched())).text(),
      unwatched(),
    );
    expect(contents.tracked).toEqual(expect.arrayContaining(GOOD.tracked));
    expect(damaged).toBeGreaterThan(100);
  });

  it('can be looked at, deleted, and brought back', async () => {
    await seed(BAD);
    const all = await unreadableRecords();
    expect(all).toHaveLength(BAD.length);
    const undo = await deleteUnreadable(all);
    expect(await unreadableRecords()).toEqual([]);
    expect(await keptPostings()).toHaveLength(3);
    await undo();
    expect(await unreadableRecords()).toHaveLength(BAD.length);
  });

  it('are left alone when they are put right before they are deleted', async () => {
    const [wrong] = BAD.filter(({ list }) => list === 'postings');
    await seed([wrong as Corruption]);
    const all = await unreadableRecords();
    const id = String(wrong?.record.id);
    await keepPosting({ ...POSTING, id }, [], '1', 5);
    await deleteUnreadable(all);
    expect(await keptPosting(id)).not.toBeNull();
  });
});

it('there are many more than 68 kinds of them', () => {
  expect(BAD.length).toBeGreaterThan(500);
});
