import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Refused } from '#src/background/answer.ts';
import { readPage } from '#src/background/read-page.ts';
import type { PageSender } from '#src/background/sender.ts';
import type { Block } from '#src/posting/posting.ts';
import { experienceAsked } from '#src/skills/experience.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { noteAskedReading } from '#src/store/asked-reading.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { closeDatabase } from '#src/store/db.ts';
import { eraseEverything } from '#src/store/erase.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { keptPostings, postingText } from '#src/store/postings.ts';
import { TOO_MANY, tabState } from '#src/store/tabs.ts';
import { judgingOf } from '#tests/match/judging-of.ts';
import { SAVED, setSaved } from '#tests/store/set-saved.ts';

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
const fields = { title: 'Engineer', company: 'Acme', location: '', blocks: [] as Block[] };
let tabs = 0;
const senderAt = (url: string): PageSender => ({
  kind: 'page',
  tab: ++tabs,
  frame: 0,
  url: new URL(url),
  isPrivate: false,
});
const say = (sender: PageSender, url: string, now = 1) =>
  readPage({ url, reading: { posting: fields } }, sender, finder, now);
const kept = async () => (await keptPostings()).map(({ id, url, portal }) => ({ id, url, portal }));

/** The sites that the browser allows. */
const allow = (...origins: string[]) =>
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins }) });

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  allow('*://*/*');
  Object.assign(fakeBrowser.permissions, { remove: async () => true });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({}) });
  Object.assign(fakeBrowser.scripting, { unregisterContentScripts: async () => undefined });
});

it('knows which posting it is, and whose, by the address of the frame that speaks', async () => {
  const url = 'https://www.linkedin.com/jobs/view/7';
  await say(senderAt('https://www.linkedin.com/feed'), url);
  expect(await kept()).toEqual([{ id: 'linkedin:7', url, portal: 'LinkedIn' }]);
});

it('refuses what is said of another host', async () => {
  const sender = senderAt('https://evil.example/');
  for (const url of [
    'https://www.linkedin.com/jobs/view/7',
    'http://evil.example/',
    'https://evil.example:81/',
  ]) {
    await expect(say(sender, url)).rejects.toThrow(Refused);
  }
  expect(await kept()).toEqual([]);
  expect(await tabState(sender.tab)).toBeNull();
});

describe('a posting that a page says it shows', () => {
  const NUMBERS = Array.from({ length: 12 }, (_, i) => 4_200_000_001 + i);
  const boards = (number: number) => `https://job-boards.greenhouse.io/acme/jobs/${number}`;
  const embedded = (number: number) => `https://evil.example/jobs?gh_jid=${number}`;
  const text = (words: string) => [{ kind: 'paragraph' as const, text: words }];
  const read = (url: string, more: Partial<typeof fields> = {}, now = 1) =>
    readPage({ url, reading: { posting: { ...fields, ...more } } }, senderAt(url), finder, now);

  it('is not written over by any page that names it, saved or not', async () => {
    for (const number of NUMBERS) await read(boards(number), { blocks: text('Java') });
    await setSaved([`greenhouse:${NUMBERS[0]}`], true);
    const before = await keptPostings();
    for (const number of NUMBERS) {
      await read(embedded(number), { title: 'Forged', blocks: text('PHP') }, 2);
      await read(embedded(number), { company: 'Forged', blocks: text('PHP') }, 2);
      await read(embedded(number), { blocks: text('PHP') }, 2);
    }
    const after = (await keptPostings()).filter(({ portal }) => portal === 'Greenhouse');
    expect(after).toEqual(before);
    for (const { id } of before) expect(await postingText(id)).toEqual(text('Java'));
  });

  it('is shown as it was read on the board, where title and employer are the same', async () => {
    const [number = 0] = NUMBERS;
    await read(boards(number));
    const sender = senderAt(embedded(number));
    await say(sender, embedded(number));
    expect(await tabState(sender.tab)).toEqual({ url: embedded(number), posting: `greenhouse:${number}` });
    expect(await keptPostings()).toHaveLength(1);
  });

  it('is one of its host where the board was never read, and the board’s own is another', async () => {
    const [number = 0] = NUMBERS;
    await read(embedded(number));
    await read(boards(number));
    expect((await kept()).map(({ id }) => id)).toEqual([
      `greenhouse:${number}`,
      `https://evil.example?gh_jid=${number}`,
    ]);
  });

  it('is not shown as another page had read it that named it too', async () => {
    const [number = 0] = NUMBERS;
    const url = `https://other.example/jobs?gh_jid=${number}`;
    await keepPosting({ ...fields, id: `greenhouse:${number}`, url, portal: 'Other' }, [], '1.0', 1);
    const sender = senderAt(embedded(number));
    await say(sender, embedded(number));
    expect(await tabState(sender.tab)).toMatchObject({ posting: `https://evil.example?gh_jid=${number}` });
    expect(await keptPostings()).toHaveLength(2);
  });

  it('is stored though an imported posting has its number and no address', async () => {
    const [number = 0] = NUMBERS;
    await keepPosting({ ...fields, id: `greenhouse:${number}`, url: '', portal: '' }, [], '1.0', 1);
    const sender = senderAt(embedded(number));
    await say(sender, embedded(number));
    expect(await tabState(sender.tab)).toMatchObject({ posting: `https://evil.example?gh_jid=${number}` });
  });

  it('is not stored unasked where the page that names it looks like no posting', async () => {
    const [number = 0] = NUMBERS;
    await read(boards(number), { blocks: text('Java') });
    const before = await kept();
    const sender = senderAt(embedded(number));
    const doubtful = { ...fields, title: 'Another', blocks: text('Java'), sure: false as const };
    const url = embedded(number);
    await readPage({ url, reading: { posting: doubtful } }, sender, finder, 2);
    expect(await kept()).toEqual(before);
    expect(await tabState(sender.tab)).toMatchObject({ posting: `https://evil.example?gh_jid=${number}` });
  });

  it('that its host had read before, under the board’s number, goes on as the host’s own', async () => {
    const [number = 0] = NUMBERS;
    const old = { ...fields, id: `greenhouse:${number}`, url: embedded(number), portal: 'Acme' };
    await keepPosting({ ...old, blocks: text('Java') }, [], '1.0', 1);
    await setSaved([old.id], true);
    await read(embedded(number), { title: 'Engineer, Payments', blocks: text('Go') }, 5);
    expect(await keptPostings()).toMatchObject([
      {
        id: `https://evil.example?gh_jid=${number}`,
        title: 'Engineer, Payments',
        progress: SAVED,
        firstSeen: 1,
      },
    ]);
    expect(await postingText(old.id)).toEqual([]);
  });
});

describe('a site that is no longer read', () => {
  const url = 'https://jobs.lever.co/acme/1b2c3d4e-0000-4111-8222-333344445555';
  const off = { url, unread: 'off' };
  const ways: [string, () => unknown][] = [
    ['the browser takes its permission away', () => allow('https://other.example/*')],
    ['the user turns it off', () => changeSettings({ sitesOff: ['lever'] })],
  ];

  it.each(ways)('stores nothing of a page that began before %s', async (_what, end) => {
    const sender = senderAt(url);
    await end();
    await say(sender, url);
    expect(await kept()).toEqual([]);
    expect(await tabState(sender.tab)).toEqual(off);
  });

  it.each(ways)(
    'stores nothing of a posting whose skills were being extracted when %s',
    async (_what, end) => {
      const sender = senderAt(url);
      const findSkills = async () => {
        await end();
        return [];
      };
      const ending = async () => ({ ...(await finder()), findSkills });
      await readPage({ url, reading: { posting: fields } }, sender, ending, 1);
      expect(await kept()).toEqual([]);
      expect(await tabState(sender.tab)).toEqual(off);
    },
  );

  it('shows no posting that it names', async () => {
    const board = 'https://job-boards.greenhouse.io/acme/jobs/4200000001';
    await say(senderAt(board), board);
    allow('https://job-boards.greenhouse.io/*');
    const named = 'https://acme.example/jobs?gh_jid=4200000001';
    const sender = senderAt(named);
    await say(sender, named);
    expect(await tabState(sender.tab)).toEqual({ url: named, unread: 'off' });
  });

  it.each(ways)('is read where the user asks for it, though %s', async (_what, end) => {
    const sender = senderAt(url);
    await end();
    await noteAskedReading(sender.tab, url, 1);
    await say(sender, url, 2);
    expect(await kept()).toHaveLength(1);
  });

  it('is not one of which the browser allows a folder, as access is to a host', async () => {
    allow('https://jobs.lever.co/acme/first/*');
    await say(senderAt(url), url);
    expect(await kept()).toHaveLength(1);
  });
});

describe('frames', () => {
  const board = (number: number) => `https://boards.greenhouse.io/embed/job_app?for=acme&token=${number}`;
  let tab: number;
  beforeEach(() => {
    tab = ++tabs;
  });
  const inFrame = (frame: number): PageSender => ({ ...senderAt(board(frame)), tab, frame });
  const sayAll = (frames: number[]) => Promise.all(frames.map((frame) => say(inFrame(frame), board(frame))));
  const alive = (isThere: boolean) =>
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async () => isThere) as never);

  it('keep no more than the tab shows, however many there are', async () => {
    alive(true);
    await sayAll(Array.from({ length: 60 }, (_, i) => i + 1));
    expect(await kept()).toHaveLength(1);
    expect(await tabState(tab)).toMatchObject({ posting: 'greenhouse:1', frame: { id: 1 } });
  });

  it('keep nothing beside a posting on a job site’s own page', async () => {
    alive(true);
    const page = senderAt('https://www.linkedin.com/jobs/view/7');
    await say({ ...page, tab }, 'https://www.linkedin.com/jobs/view/7');
    await sayAll([1, 2, 3]);
    expect((await kept()).map(({ id }) => id)).toEqual(['linkedin:7']);
  });

  it('follow one another: a new one is read when the one that was shown is gone', async () => {
    alive(false);
    await sayAll([1]);
    await sayAll([2]);
    expect(await tabState(tab)).toMatchObject({ posting: 'greenhouse:2', frame: { id: 2 } });
  });
});

it('nothing comes in while all is erased, and what had begun is erased too', async () => {
  const { promise, resolve } = Promise.withResolvers<never[]>();
  const slow = async () => ({ ...(await finder()), findSkills: () => promise });
  const url = 'https://a.example/1';
  const reading = readPage({ url, reading: { posting: fields } }, senderAt(url), slow, 1);
  const erasing = eraseEverything();
  await say(senderAt('https://b.example/'), 'https://b.example/2');
  resolve([]);
  await Promise.all([reading, erasing]);
  expect(await kept()).toEqual([]);
  await say(senderAt('https://b.example/'), 'https://b.example/2');
  expect(await kept()).toHaveLength(1);
});

it('names a site that it does not know by its host', async () => {
  await say(senderAt('https://www.evil.example/'), 'https://www.evil.example/linkedin.com/jobs/view/7');
  expect(await kept()).toMatchObject([{ portal: 'evil.example' }]);
});

it.each([
  ['a posting', 'https://a.example/jobs'],
  ['a posting that names another', 'https://a.example/jobs?gh_jid=7'],
])('shows what was told last, though %s takes longer', async (_what, url) => {
  const sender = senderAt(url);
  const last = 'https://a.example/';
  await Promise.all([
    say(sender, url),
    readPage({ url: last, reading: { unread: 'no-posting' } }, sender, finder, 2),
  ]);
  expect(await tabState(sender.tab)).toEqual({ url: last, unread: 'no-posting' });
});

it('says so in the tab where nothing can be kept', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  const url = 'https://a.example/jobs?gh_jid=7';
  const sender = senderAt(url);
  await say(sender, url);
  expect(await tabState(sender.tab)).toMatchObject({ failed: expect.stringContaining('The disk is full') });
});

it('keeps no more from a tab than a person can open, and says so', async () => {
  const sender = senderAt('https://evil.example/');
  for (let i = 0; i < 80; i++) await say(sender, `https://evil.example/${i}`);
  expect(await kept()).toHaveLength(60);
  expect(await tabState(sender.tab)).toMatchObject({ failed: TOO_MANY });
  await say(sender, 'https://evil.example/later', 5_000);
  expect(await kept()).toHaveLength(61);
});

it('keeps no user name and no password of an address', async () => {
  const sender = senderAt('https://me:secret@jobs.example/7');
  await say(sender, 'https://me:secret@jobs.example/7');
  expect(await tabState(sender.tab)).toMatchObject({ url: 'https://jobs.example/7' });
  expect(await kept()).toMatchObject([{ url: 'https://jobs.example/7' }]);
});

it('counts a long text as many postings', async () => {
  const sender = senderAt('https://evil.example/');
  const blocks: Block[] = [{ kind: 'paragraph', text: 'Java '.repeat(20_000) }];
  for (let i = 0; i < 20; i++)
    await readPage(
      { url: `https://evil.example/${i}`, reading: { posting: { ...fields, blocks } } },
      sender,
      finder,
      1,
    );
  expect(await kept()).toHaveLength(6);
});
