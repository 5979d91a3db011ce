import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exchange } from '#src/background/sync.ts';
import { saveOwnSkill } from '#src/store/change-own-skills.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import { eraseEverything } from '#src/store/erase.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { DEFAULTS, settings } from '#src/store/settings.ts';
import { turnSyncOff, turnSyncOn } from '#src/store/sync-area.ts';
import { track, untrack } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { storageUsage } from '#src/store/usage.ts';

const removed = vi.fn(async () => true);

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  removed.mockClear();
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: ['https://portal.example/*', 'https://careers.example/*'] }),
    remove: removed,
  });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ content_scripts: [{ matches: ['https://portal.example/*'] }] }),
  });
  Object.assign(fakeBrowser.scripting, { unregisterContentScripts: async () => undefined });
  await track([
    { skill: 'go', level: 'solid', years: null },
    { skill: 'java', level: 'solid', years: null },
  ]);
  await untrack(['java']);
  await saveOwnSkill({ id: 'own:frob', name: 'Frob', aliases: [] });
  const posting = { id: 'a', url: 'https://a.example', portal: '', title: 'A', company: '', location: '' };
  await keepPosting({ ...posting, blocks: [] }, [], '1.0', 1);
  await changeSettings({ theme: 'dark' });
  await (await database()).put('resume', { skill: 'go', lines: ['Tools in Go'] });
  await turnSyncOn();
  await exchange(1);
});

it('counts what is there', async () => {
  expect(await storageUsage()).toMatchObject({
    skills: 1,
    ownSkills: 1,
    postings: 1,
    followedPostings: 0,
    roadmaps: 0,
    resumes: [{ resume: '', skills: 1 }],
  });
  expect((await storageUsage()).carried).toBeGreaterThan(0);
});

it('leaves nothing anywhere', async () => {
  await eraseEverything();
  const db = await database();
  for (const store of db.objectStoreNames) expect([store, await db.count(store)]).toEqual([store, 0]);
  expect(await settings()).toEqual(DEFAULTS);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  expect(removed).toHaveBeenCalledExactlyOnceWith({ origins: ['https://careers.example/*'] });
});

it('is not undone by skills that were being carried', async () => {
  await Promise.all([exchange(2), eraseEverything(), exchange(3)]);
  expect(await trackedSkills()).toEqual([]);
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
});

it('gives up the permission for notifications, if it was given', async () => {
  const getAll = async () => ({ origins: [], permissions: ['storage', 'notifications'] });
  Object.assign(fakeBrowser.permissions, { getAll });
  await eraseEverything();
  expect(removed).toHaveBeenCalledExactlyOnceWith({ permissions: ['notifications'] });
});

describe('where what is carried cannot be cleared', () => {
  const refuse = () =>
    vi.spyOn(fakeBrowser.storage.sync, 'clear').mockRejectedValueOnce(new Error('sync is disabled'));

  it('erases the rest, says so, and does it as soon as it can', async () => {
    refuse();
    await expect(eraseEverything()).rejects.toThrow('sync is disabled');
    expect(await trackedSkills()).toEqual([]);
    expect(await settings()).toEqual(DEFAULTS);
    expect(removed).toHaveBeenCalledOnce();
    await exchange(4);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  it('does not mind where nothing was ever carried', async () => {
    await turnSyncOff();
    refuse();
    await eraseEverything();
    expect(await trackedSkills()).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
