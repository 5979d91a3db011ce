import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Refused } from '#src/background/answer.ts';
import { readPage } from '#src/background/read-page.ts';
import type { PageSender } from '#src/background/sender.ts';
import type { Block } from '#src/posting/posting.ts';
import { eraseEverything } from '#src/store/erase.ts';
import { TOO_MANY, tabState } from '#src/store/tabs.ts';
import { emptyBrowser, fieldsRead, kept, noSkills, say, senderAt } from './pages-read.ts';

beforeEach(emptyBrowser);

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

describe('frames', () => {
  const board = (number: number) => `https://boards.greenhouse.io/embed/job_app?for=acme&token=${number}`;
  let tab: number;
  beforeEach(() => {
    ({ tab } = senderAt(board(0)));
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
  const slow = async () => ({ ...(await noSkills()), findSkills: () => promise });
  const url = 'https://a.example/1';
  const reading = readPage({ url, reading: { posting: fieldsRead } }, senderAt(url), slow, 1);
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
    readPage({ url: last, reading: { unread: 'no-posting' } }, sender, noSkills, 2),
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
      { url: `https://evil.example/${i}`, reading: { posting: { ...fieldsRead, blocks } } },
      sender,
      noSkills,
      1,
    );
  expect(await kept()).toHaveLength(6);
});
