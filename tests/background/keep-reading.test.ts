import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Finder } from '#src/background/finder.ts';
import { keepReading } from '#src/background/keep-reading.ts';
import { forgetPage, pageLoads } from '#src/background/tab-pages.ts';
import type { Posting, Reading } from '#src/posting/posting.ts';
import type { Mention } from '#src/skills/mention.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { closeDatabase } from '#src/store/db.ts';
import { keptPosting, keptPostings, postingText, setNotHere, setSaved } from '#src/store/postings.ts';
import { changeSettings } from '#src/store/settings.ts';
import { shownPosting, shownPostings } from '#src/store/shown-postings.ts';
import { tabState } from '#src/store/tabs.ts';
import { saveAndTell } from '#src/ui/save-posting.ts';
import { judgingOf } from '#tests/match/judging-of.ts';

const url = 'https://jobs.example/7';
const posting: Posting = {
  id: 'example:7',
  url,
  portal: 'Example',
  title: 'Engineer',
  company: 'Northwind Pay',
  location: '',
  blocks: [{ kind: 'paragraph', text: 'Java' }],
};
/** The page itself, and a frame in it. */
const PAGE = { tab: 3, frame: 0, isPrivate: false };
const FRAME = { tab: 3, frame: 8, isPrivate: false };
const java: Mention = { skill: 'java', places: [], need: 'required', years: null, anyOf: null };
const finderOf = (findSkills: Finder['findSkills']) => async () => ({
  judging: judgingOf(buildTaxonomy([])),
  findSkills,
  edition: '1.0',
});
const findJava = finderOf(async () => [java]);

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
        findSkills: async () => {
          edition = 'new';
          return current === 'new' ? [java] : [];
        },
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
    expect(await shownPosting(3, 'example:7')).toMatchObject({ kept: true, posting: { saved: true } });
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
    const saved = await saveAndTell([{ id: 'example:7', saved: false }], true);
    expect(await keptPostings()).toMatchObject([{ id: 'example:7', saved: true, mentions: [java] }]);
    expect(await postingText('example:7')).toEqual(posting.blocks);
    await saved.undo?.();
    expect(await keptPostings()).toEqual([]);

    await saveAndTell([{ id: 'example:7', saved: false }], true);
    const unsaved = await saveAndTell([{ id: 'example:7', saved: true }], false);
    expect(await keptPostings()).toEqual([]);
    expect(await shownPosting(3, 'example:7')).toMatchObject({ kept: false });
    await unsaved.undo?.();
    expect(await keptPostings()).toMatchObject([{ id: 'example:7', saved: true }]);
  });

  it('is kept like any other where the user wants that', async () => {
    await changeSettings({ keepPrivate: true });
    await read();
    expect(await keptPosting('example:7')).toMatchObject({ lastSeen: 5 });
    expect(await inSession()).not.toContain('Engineer');
  });
});

describe('a posting that takes long to keep', () => {
  const list = 'https://jobs.example/';
  /** Begins to keep it, lets something else happen, and only then has its skills found. */
  async function meanwhile(act: () => Promise<void>): Promise<void> {
    const found = Promise.withResolvers<Mention[]>();
    const keeping = keepReading(
      PAGE,
      url,
      { posting },
      finderOf(() => found.promise),
      5,
    );
    await act();
    found.resolve([java]);
    await keeping;
  }

  it('is kept, and not shown over what its tab went on to', async () => {
    await meanwhile(() => keepReading(PAGE, list, { unread: 'no-posting' }, findJava, 6));
    expect(await tabState(3)).toEqual({ url: list, unread: 'no-posting' });
    expect(await keptPosting('example:7')).not.toBeNull();
  });

  it.each([
    ['loads another page', pageLoads],
    ['was closed', forgetPage],
  ])('is not shown in a tab that %s', async (_name, act) => {
    await meanwhile(() => act(3));
    expect(await tabState(3)).toBeNull();
  });

  it('is shown where another frame, or another tab, has told something meanwhile', async () => {
    await meanwhile(async () => {
      await keepReading(FRAME, list, { unread: 'no-posting' }, findJava, 6);
      await pageLoads(4);
    });
    expect(await tabState(3)).toEqual({ url, posting: 'example:7' });
  });
});

describe('a frame in the page', () => {
  const page = 'https://careers.contoso.example/jobs';
  const board = 'https://boards.greenhouse.io/embed/job_app?token=12345';
  const job = 'https://boards.greenhouse.io/contoso/jobs/777';
  const inFrame: Reading = { posting: { ...posting, id: 'greenhouse:12345', url: board } };
  const onPage: Reading = { posting: { ...posting, id: page, url: page } };
  const shown = { url: board, posting: 'greenhouse:12345', frame: { id: 8 } };
  const nothing: Reading = { unread: 'no-posting' };
  const told = (place: typeof PAGE, url: string, reading: Reading) =>
    keepReading(place, url, reading, findJava, 5);

  it.each<[string, Reading | null]>([
    ['was not read', null],
    ['holds nothing', nothing],
    ['was taken for a posting', onPage],
  ])('is what the tab shows where the page around it %s, whoever is first', async (_name, around) => {
    if (around) await told(PAGE, page, around);
    await told(FRAME, board, inFrame);
    expect(await tabState(3)).toMatchObject(shown);
    if (around) await told(PAGE, page, around);
    expect(await tabState(3)).toMatchObject(shown);
  });

  it('gives way to a posting on a portal’s own page, whoever is first', async () => {
    const own: Reading = { posting: { ...posting, id: 'greenhouse:777', url: job } };
    for (const order of [
      [PAGE, FRAME],
      [FRAME, PAGE],
    ]) {
      fakeBrowser.reset();
      for (const place of order) {
        await told(place, place === PAGE ? job : board, place === PAGE ? own : inFrame);
      }
      expect(await tabState(3)).toEqual({ url: job, posting: 'greenhouse:777' });
    }
  });

  it('without a posting is not heard of', async () => {
    await told(FRAME, board, nothing);
    expect(await tabState(3)).toBeNull();
    await told(PAGE, page, onPage);
    await told(FRAME, board, nothing);
    expect(await tabState(3)).toEqual({ url: page, posting: page });
  });

  it('tells when its posting is gone, but no other frame does', async () => {
    await told(FRAME, board, inFrame);
    await told({ ...FRAME, frame: 9 }, board, nothing);
    expect(await tabState(3)).toMatchObject(shown);
    await told(FRAME, board, nothing);
    expect(await tabState(3)).toMatchObject({ url: board, unread: 'no-posting', frame: { id: 8 } });
  });

  it('keeps what the page around it was read as, for when the frame is gone', async () => {
    await told(PAGE, page, nothing);
    await told(FRAME, board, inFrame);
    expect(await tabState(3)).toMatchObject({ frame: { around: { url: page, unread: 'no-posting' } } });
    await told(PAGE, page, onPage);
    expect(await tabState(3)).toMatchObject({ ...shown, frame: { around: { url: page, posting: page } } });
  });

  it('and the page may tell at once', async () => {
    await Promise.all([told(PAGE, page, onPage), told(FRAME, board, inFrame), told(PAGE, page, nothing)]);
    expect(await tabState(3)).toMatchObject(shown);
  });
});
