import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Refused } from '#src/background/answer.ts';
import { keepPart } from '#src/background/keep-part.ts';
import { readPage } from '#src/background/read-page.ts';
import type { PageSender } from '#src/background/sender.ts';
import type { ChosenBy } from '#src/posting/parts/chosen.ts';
import { printOf } from '#src/posting/parts/chosen-text.ts';
import type { Block } from '#src/posting/posting.ts';
import { experienceAsked } from '#src/skills/experience.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { noteAskedReading } from '#src/store/asked-reading.ts';
import { closeDatabase } from '#src/store/db.ts';
import { keptPosting, keptPostings, postingText } from '#src/store/postings.ts';
import { putBackReading } from '#src/store/put-back-reading.ts';
import { shownPosting } from '#src/store/shown-postings.ts';
import { tabState } from '#src/store/tabs.ts';
import { judgingOf } from '#tests/match/judging-of.ts';
import { SAVED, setSaved } from '#tests/store/set-saved.ts';

const ID = 'linkedin:7';
const ADDRESS = 'https://www.linkedin.com/jobs/view/7';
const finder = async () => ({
  judging: judgingOf(buildTaxonomy([])),
  languagesOf: async () => [],
  findSkills: async () => [],
  experienceAsked: async (ad: Parameters<typeof experienceAsked>[0]) => experienceAsked(ad),
  requirementsAsked: async () => [],
  factsOf: async () => ({}),
  prepare: async () => {},
  edition: '1.0',
});
const text = (words: string): Block[] => [{ kind: 'paragraph', text: words }];
const head = { title: 'Engineer', company: 'Acme', location: 'Brno' };
let tab = 0;
let isPrivate = false;

const sender = (url = ADDRESS): PageSender => ({ kind: 'page', tab, frame: 0, url: new URL(url), isPrivate });
/** Reads the page automatically, or at the user's request at that time. */
const read = async (words: string, now: number, asked?: number, forged: object = {}) => {
  if (asked !== undefined) await noteAskedReading(tab, ADDRESS, asked);
  const said = { url: ADDRESS, reading: { posting: { ...head, blocks: text(words) } }, ...forged };
  await readPage(said, sender(), finder, now);
};
const readNothing = (url: string) =>
  readPage({ url, reading: { unread: 'no-posting' } }, sender(url), finder, 1);
const choose = (
  words: string,
  now: number,
  more: { shown?: string | null; url?: string; usual?: string; by?: ChosenBy } = {},
) => {
  const { shown = ID, url = ADDRESS, usual = 'Intro', by = 'selection' } = more;
  const part = { url, ...head, title: 'The page’s title', blocks: text(words), usual: printOf(text(usual)) };
  return keepPart({ tab, by, shown, part }, finder, now);
};
const kept = async () => (await postingText(ID)).map((block) => block.text).join();
const openTab = (url = ADDRESS) =>
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: tab, url, incognito: isPrivate } as never);

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: ['https://*/*'] }) });
  tab += 1;
  isPrivate = false;
  openTab();
});

describe('what the user has read as the text of a posting', () => {
  it('takes the place of its text, under the same id and with what was read beside it', async () => {
    await read('Intro', 1);
    await choose('Java and Go', 2);
    expect(await keptPosting(ID)).toMatchObject({ ...head, chosen: { by: 'selection', at: 2 }, lastSeen: 2 });
    expect(await kept()).toBe('Java and Go');
    expect(await tabState(tab)).toEqual({ url: ADDRESS, posting: ID });
    expect(await keptPostings()).toHaveLength(1);
  });

  it('is taken back by Undo, and what was said of the posting stays said', async () => {
    await read('Intro', 1);
    const before = await choose('Java and Go', 2);
    await setSaved([ID], true);
    await putBackReading(tab, before as never);
    expect(await kept()).toBe('Intro');
    const posting = await keptPosting(ID);
    expect(posting).toMatchObject({ progress: SAVED });
    expect(posting).not.toHaveProperty('chosen');
  });

  it('is not overwritten when its page is read again by itself, whatever that shows', async () => {
    await read('Intro', 1);
    await choose('Java and Go', 2);
    await read('Intro', 3);
    await read('Another intro', 4);
    expect(await kept()).toBe('Java and Go');
    expect(await keptPosting(ID)).toMatchObject({ lastSeen: 4, chosen: { at: 2 } });
  });

  it('is not given up because a page says that the user asked', async () => {
    await read('Intro', 1);
    await choose('Java and Go', 2);
    await read('All of it', 3, undefined, { asked: 3 });
    expect(await kept()).toBe('Java and Go');
  });

  it('is not given up for what the page shows long after the user asked, or for another posting’s ask', async () => {
    await read('Intro', 1);
    await choose('Java and Go', 2);
    await read('All of it', 3 + 61_000, 3);
    expect(await kept()).toBe('Java and Go');
    await noteAskedReading(tab, `${ADDRESS}1`, 5);
    await read('All of it', 6);
    expect(await kept()).toBe('Java and Go');
  });

  it('is given up when the user asks and the page has changed, and not before', async () => {
    await read('Intro', 1);
    await choose('Java and Go', 2);
    await read('Intro', 3, 3);
    expect(await kept()).toBe('Java and Go');
    await read('All of it', 4, 1);
    expect(await kept()).toBe('Java and Go');
    await read('All of it', 5, 5);
    expect(await kept()).toBe('All of it');
    expect(await keptPosting(ID)).not.toHaveProperty('chosen');
  });

  it('gives way to the next choice', async () => {
    await read('Intro', 1);
    await choose('Java and Go', 2);
    await choose('Everything', 3, { by: 'page' });
    expect(await kept()).toBe('Everything');
    expect(await keptPosting(ID)).toMatchObject({ chosen: { by: 'page', at: 3 } });
  });

  it('is not said to be read in part, and outlives a doubt', async () => {
    await read('Intro', 1);
    expect(await keptPosting(ID)).toMatchObject({ partly: { words: 1, why: 'few-words' } });
    await choose('Java and Go', 2);
    expect(await keptPosting(ID)).not.toHaveProperty('partly');
  });
});

describe('where nothing was read', () => {
  const url = 'https://careers.contoso.example/1';
  const id = url;
  beforeEach(() => openTab(url));

  it('it is the posting of the page’s address, with what the page says of itself', async () => {
    await readNothing(url);
    await choose('Java and Go', 2, { shown: null, url });
    expect(await keptPosting(id)).toMatchObject({
      title: 'The page’s title',
      portal: 'careers.contoso.example',
    });
    expect(await tabState(tab)).toEqual({ url, posting: id });
  });

  it('Undo forgets it, and the tab shows what it showed', async () => {
    await readNothing(url);
    const before = await choose('Java and Go', 2, { shown: null, url });
    await putBackReading(tab, before as never);
    expect(await keptPostings()).toEqual([]);
    expect(await tabState(tab)).toEqual({ url, unread: 'no-posting' });
  });

  it('it is shown again when the page gives nothing by itself once more', async () => {
    await choose('Java and Go', 2, { shown: null, url });
    await readNothing(url);
    expect(await tabState(tab)).toEqual({ url, posting: id });
    await readNothing('https://careers.contoso.example/2');
    expect(await tabState(tab)).toMatchObject({ unread: 'no-posting' });
  });

  it('a page may not say that it stands at another', async () => {
    await expect(choose('Forged', 2, { shown: null, url: ADDRESS })).rejects.toThrow(Refused);
    expect(await keptPostings()).toEqual([]);
  });

  it('a posting that the tab no longer shows is not written to', async () => {
    await read('Intro', 1);
    await readNothing(url);
    await choose('Java and Go', 2, { shown: ID, url });
    expect(await kept()).toBe('Intro');
    expect(await tabState(tab)).toEqual({ url, posting: id });
  });
});

describe('in a private window', () => {
  beforeEach(() => {
    isPrivate = true;
    openTab();
  });
  const shown = async () => (await shownPosting(tab, ID))?.blocks.map((block) => block.text).join();

  it('it is shown and not kept, stays when the page is read again, and goes with Undo', async () => {
    await read('Intro', 1);
    const before = await choose('Java and Go', 2);
    await read('Intro', 3);
    expect(await shown()).toBe('Java and Go');
    expect(await keptPostings()).toEqual([]);
    await putBackReading(tab, before as never);
    expect(await shown()).toBe('Intro');
    expect(await keptPostings()).toEqual([]);
  });
});

it('is refused where the storage does not open', async () => {
  await read('Intro', 1);
  await closeDatabase();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  await expect(choose('Java and Go', 2)).rejects.toThrow('The disk is full');
});
