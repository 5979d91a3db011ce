import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReading } from '#src/background/keep-reading.ts';
import { forgetPage, pageLoads } from '#src/background/tab-pages.ts';
import type { Reading } from '#src/posting/posting.ts';
import type { Mention } from '#src/skills/mention.ts';
import { closeDatabase } from '#src/store/db.ts';
import { keptPosting } from '#src/store/postings.ts';
import { tabState } from '#src/store/tabs.ts';
import { FRAME, finderOf, findJava, java, PAGE, posting, url } from './one-reading.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

describe('a posting that takes long to keep', () => {
  const list = 'https://jobs.example/';
  /** Starts storing, runs `act`, and only then finishes the extraction. */
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
