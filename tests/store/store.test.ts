import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Posting } from '#src/posting/posting.ts';
import type { Mention } from '#src/skills/mention.ts';
import { setNotHere } from '#src/store/change-postings.ts';
import { clearTabState, setTabState } from '#src/store/change-tab.ts';
import { onChange } from '#src/store/changes.ts';
import { countPostings } from '#src/store/count-postings.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import { forgetPostings } from '#src/store/forgotten-postings.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { keptPosting, postingText, recentPostings } from '#src/store/postings.ts';
import { allTabStates, onTabChange, tabState } from '#src/store/tabs.ts';
import { track, untrack } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';

const posting = (id: string): Posting => ({
  id,
  url: `https://jobs.example/${id}`,
  portal: 'Example',
  title: 'Backend Engineer',
  company: 'Northwind Pay',
  location: 'Lisbon',
  blocks: [{ kind: 'paragraph', text: `Java for ${id}` }],
});
const java: Mention = {
  skill: 'java',
  places: [{ block: 0, start: 0, end: 4 }],
  need: 'required',
  years: null,
  anyOf: null,
};

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

describe('tracked skills', () => {
  it('are added, changed and removed', async () => {
    await track([
      { skill: 'java', level: 'solid', years: 3 },
      { skill: 'go', level: 'learning', years: null },
    ]);
    await track([{ skill: 'java', level: 'expert', years: 4 }]);
    expect((await trackedSkills()).map(({ skill, level }) => [skill, level])).toEqual([
      ['go', 'learning'],
      ['java', 'expert'],
    ]);
    await untrack(['java', 'never-tracked']);
    expect((await trackedSkills()).map(({ skill }) => skill)).toEqual(['go']);
  });

  it('tell every part of the extension of a change', async () => {
    const heard = vi.fn();
    const stop = onChange(['tracked'], heard);
    await track([{ skill: 'java', level: 'solid', years: null }]);
    await keepPosting(posting('a'), [], '1.0', 1);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    await untrack(['java']);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('postings', () => {
  it('are kept with their text apart', async () => {
    await keepPosting(posting('a'), [java], '1.0', 10);
    expect(await keptPosting('a')).toMatchObject({
      title: 'Backend Engineer',
      mentions: [java],
      firstSeen: 10,
      lastSeen: 10,
    });
    expect(await keptPosting('a')).not.toHaveProperty('blocks');
    expect(await postingText('a')).toEqual(posting('a').blocks);
    expect(await keptPosting('b')).toBeNull();
    expect(await postingText('b')).toEqual([]);
  });

  it('keep their first date and what the user said of them when they are read again', async () => {
    await keepPosting(posting('a'), [java], '1.0', 10);
    await setNotHere('a', ['java'], true);
    await keepPosting({ ...posting('a'), title: 'Senior Engineer' }, [java], '1.0', 20);
    expect(await keptPosting('a')).toMatchObject({
      title: 'Senior Engineer',
      notHere: ['java'],
      firstSeen: 10,
      lastSeen: 20,
    });
    await setNotHere('a', ['java'], false);
    expect((await keptPosting('a'))?.notHere).toEqual([]);
  });

  it('are listed by when they were seen last, and forgotten with their text', async () => {
    await keepPosting(posting('a'), [], '1.0', 10);
    await keepPosting(posting('b'), [], '1.0', 30);
    await keepPosting(posting('c'), [], '1.0', 20);
    expect((await recentPostings(2)).map(({ id }) => id)).toEqual(['b', 'c']);
    await forgetPostings(['b']);
    expect(await countPostings()).toBe(2);
    expect(await postingText('b')).toEqual([]);
  });
});

describe('the database', () => {
  it('is opened again after it was closed under us', async () => {
    await track([{ skill: 'java', level: 'solid', years: null }]);
    (await database()).close();
    await closeDatabase();
    expect(await trackedSkills()).toHaveLength(1);
  });

  it('says so when it cannot be opened, and tries again at the next call', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new Error('A mutation operation was attempted on a database that did not allow mutations.');
    });
    await expect(trackedSkills()).rejects.toThrow('did not allow mutations');
    open.mockRestore();
    expect(await trackedSkills()).toEqual([]);
  });
});

describe('tabs', () => {
  it('remember what they show until they are cleared', async () => {
    await setTabState(7, { url: 'https://a.example/', posting: 'a' });
    await setTabState(8, { url: 'https://b.example/', unread: 'no-posting' });
    expect(await tabState(7)).toEqual({ url: 'https://a.example/', posting: 'a' });
    expect([...(await allTabStates()).keys()].sort()).toEqual([7, 8]);
    await clearTabState(7);
    expect(await tabState(7)).toBeNull();
  });

  it('are told of when they change, and when nothing is known of them any more', async () => {
    const heard = vi.fn();
    const stop = onTabChange(heard);
    await setTabState(7, { url: 'https://a.example/', posting: 'a' });
    expect(heard).toHaveBeenLastCalledWith([]);
    await clearTabState(7);
    expect(heard).toHaveBeenLastCalledWith([7]);
    stop();
  });
});
