import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReading } from '#src/background/keep-reading.ts';
import { forgetPage, pageLoads } from '#src/background/tab-pages.ts';
import type { Posting } from '#src/posting/posting.ts';
import { experienceAsked } from '#src/skills/experience.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { setNotHere } from '#src/store/change-postings.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { setSure } from '#src/store/confirm-posting.ts';
import { closeDatabase } from '#src/store/db.ts';
import { hideUnstored } from '#src/store/hide-unstored.ts';
import { keptPosting, keptPostings, postingText } from '#src/store/postings.ts';
import { shownPosting, shownPostings } from '#src/store/shown-postings.ts';
import { tabState } from '#src/store/tabs.ts';
import { setStatusAndTell } from '#src/ui/progress/progress-actions.ts';
import { judgingOf } from '#tests/match/judging-of.ts';
import { SAVED, setSaved } from '#tests/store/set-saved.ts';
import { FRAME, finderOf, findJava, java, PAGE, posting, url } from './one-reading.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

describe('keepReading', () => {
  it('keeps the posting with its mentions and tells which one the tab shows', async () => {
    await keepReading(PAGE, url, { posting }, findJava, 5);
    expect(await keptPosting('example:7')).toMatchObject({
      title: 'Engineer',
      mentions: [java],
      lastSeen: 5,
    });
    expect(await tabState(3)).toEqual({ url, posting: 'example:7' });
  });

  it('says that it is a posting, but for what only the user took for one', async () => {
    const known: (boolean | undefined)[] = [];
    const finder = finderOf(async ({ isKnown }) => {
      known.push(isKnown);
      return [java];
    });
    const chosen = { by: 'page', at: 4, usual: '' } as const;
    for (const more of [{ sure: false as const }, { sure: false as const, chosen }, { id: 'example:8' }])
      await keepReading(PAGE, url, { posting: { ...posting, ...more } }, finder, 5);
    expect(known).toEqual([false, true, true]);
  });

  it('goes by what is kept under the id that it had before', async () => {
    const find = vi.fn(async () => [java]);
    await keepReading(PAGE, url, { posting: { ...posting, id: 'https://jobs.example/ad' } }, findJava, 5);
    const former = 'https://jobs.example/ad';
    await keepReading(PAGE, url, { posting: { ...posting, sure: false } }, finderOf(find), 6, { former });
    expect(find).not.toHaveBeenCalled();
    expect(await keptPosting('example:7')).toMatchObject({ mentions: [java], lastSeen: 6 });
  });

  describe('a page that looks like no posting', () => {
    const unsure = { ...posting, sure: false as const };
    const read = (place = PAGE) => keepReading(place, url, { posting: unsure }, findJava, 5);
    const inTab = (incognito: boolean) =>
      vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ incognito } as never);

    it('is shown, and kept only once the user says that it is one', async () => {
      inTab(false);
      await read();
      expect(await shownPosting(3, 'example:7')).toMatchObject({ posting: { sure: false }, kept: false });
      expect(await keptPostings()).toEqual([]);
      await setSure(3, 'example:7');
      expect(await shownPosting(3, 'example:7')).toMatchObject({ blocks: posting.blocks, kept: true });
      expect(await keptPosting('example:7')).not.toHaveProperty('sure');
      expect(await postingText('example:7')).toEqual(posting.blocks);
    });

    it('is kept where the same was a posting before', async () => {
      await keepReading(PAGE, url, { posting }, findJava, 4);
      await read();
      expect(await keptPosting('example:7')).toMatchObject({ lastSeen: 5 });
    });

    it('is not kept in a private window, whatever the user says', async () => {
      inTab(true);
      await read({ ...PAGE, isPrivate: true });
      await setSure(3, 'example:7');
      expect(await shownPosting(3, 'example:7')).toMatchObject({ kept: false });
      expect((await shownPosting(3, 'example:7'))?.posting).not.toHaveProperty('sure');
      expect(await keptPostings()).toEqual([]);
    });

    it('is shown no longer once the user says no, and again on Undo', async () => {
      await read();
      const undo = await hideUnstored(3, 'example:7');
      expect(await tabState(3)).toEqual({ url, unread: 'no-posting' });
      expect(await shownPosting(3, 'example:7')).toBeNull();
      await undo();
      expect(await shownPosting(3, 'example:7')).toMatchObject({ posting: { title: 'Engineer' } });
    });
  });

  it('tells why a page gave no posting', async () => {
    await keepReading(PAGE, url, { unread: 'too-large' }, findJava, 5);
    expect(await tabState(3)).toEqual({ url, unread: 'too-large' });
  });

  it('says so when the posting cannot be kept, and throws nothing', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    await keepReading(PAGE, url, { posting }, findJava, 5);
    expect(await tabState(3)).toMatchObject({ url, failed: expect.stringContaining('The disk is full') });
  });

  it('keeps what the newest own skills find, where they change while it reads', async () => {
    let edition = 'old';
    const finder = async () => {
      const current = edition;
      return {
        judging: judgingOf(buildTaxonomy([])),
        languagesOf: async () => [],
        findSkills: async () => {
          edition = 'new';
          return current === 'new' ? [java] : [];
        },
        experienceAsked: async (ad: Parameters<typeof experienceAsked>[0]) => experienceAsked(ad),
        requirementsAsked: async () => [],
        factsOf: async () => ({}),
        prepare: async () => {},
        edition: current,
      };
    };
    await keepReading(PAGE, url, { posting }, finder, 5);
    expect(await keptPosting('example:7')).toMatchObject({ edition: 'new', mentions: [java] });
  });

  it('says so when the skills cannot be found', async () => {
    await keepReading(
      PAGE,
      url,
      { posting },
      finderOf(() => Promise.reject(new Error('no grammar'))),
      5,
    );
    expect(await tabState(3)).toMatchObject({ failed: expect.stringContaining('no grammar') });
  });
});

describe('a private window', () => {
  const PRIVATE = { ...PAGE, isPrivate: true };
  const read = (place = PRIVATE, now = 5) => keepReading(place, url, { posting }, findJava, now);
  const inSession = async () => JSON.stringify(await fakeBrowser.storage.session.get(null));

  it('shows its posting, and keeps nothing', async () => {
    await read();
    expect(await tabState(3)).toEqual({ url, posting: 'example:7' });
    expect(await shownPosting(3, 'example:7')).toMatchObject({
      posting: { title: 'Engineer', mentions: [java] },
      blocks: posting.blocks,
      kept: false,
    });
    expect((await shownPostings()).get(3)?.mentions).toEqual([java]);
    expect(await shownPosting(4, 'example:7')).toBeNull();
    expect(await keptPostings()).toEqual([]);
    expect(await postingText('example:7')).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it.each([
    ['is closed', () => forgetPage(3)],
    ['loads another page', () => pageLoads(3)],
    ['shows something else', () => keepReading(PRIVATE, url, { unread: 'no-posting' }, findJava, 6)],
  ])('forgets it when the tab %s', async (_what, act) => {
    await read();
    await act();
    expect(await inSession()).not.toContain('Engineer');
  });

  it('changes nothing of a posting that was kept before, and shows what was said of it', async () => {
    await read(PAGE, 1);
    await setSaved(['example:7'], true);
    const before = await keptPostings();
    await read();
    expect(await keptPostings()).toEqual(before);
    expect(await shownPosting(3, 'example:7')).toMatchObject({ kept: true, posting: { progress: SAVED } });
  });

  it('has its frame’s posting beside its page’s', async () => {
    const around: Posting = { ...posting, id: 'https://careers.example/1', title: 'Careers' };
    await keepReading(PRIVATE, around.id, { posting: around }, findJava, 5);
    await read({ ...FRAME, isPrivate: true });
    expect(await shownPosting(3, 'example:7')).not.toBeNull();
    expect(await shownPosting(3, around.id)).not.toBeNull();
  });

  it('remembers what is no skill there for as long as it is shown', async () => {
    await read();
    await setNotHere('example:7', ['java'], true);
    expect((await shownPosting(3, 'example:7'))?.posting.notHere).toEqual(['java']);
    expect(await keptPostings()).toEqual([]);
  });

  it('keeps a posting for as long as it is saved', async () => {
    await read();
    const saved = await setStatusAndTell([{ id: 'example:7', status: 'seen' }], 'saved');
    expect(await keptPostings()).toMatchObject([
      { id: 'example:7', progress: { status: 'saved' }, mentions: [java] },
    ]);
    expect(await postingText('example:7')).toEqual(posting.blocks);
    await saved.undo?.();
    expect(await keptPostings()).toEqual([]);

    await setStatusAndTell([{ id: 'example:7', status: 'seen' }], 'saved');
    const unsaved = await setStatusAndTell([{ id: 'example:7', status: 'saved' }], 'seen');
    expect(await keptPostings()).toEqual([]);
    expect(await shownPosting(3, 'example:7')).toMatchObject({ kept: false });
    await unsaved.undo?.();
    expect(await keptPostings()).toMatchObject([{ id: 'example:7', progress: { status: 'saved' } }]);
  });

  it('is kept like any other where the user wants that', async () => {
    await changeSettings({ keepPrivate: true });
    await read();
    expect(await keptPosting('example:7')).toMatchObject({ lastSeen: 5 });
    expect(await inSession()).not.toContain('Engineer');
  });
});
