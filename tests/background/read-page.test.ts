import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Refused } from '#src/background/answer.ts';
import { readPage } from '#src/background/read-page.ts';
import type { PageSender } from '#src/background/sender.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { closeDatabase } from '#src/store/db.ts';
import { keptPostings } from '#src/store/postings.ts';
import { tabState } from '#src/store/tabs.ts';

const finder = async () => ({ taxonomy: buildTaxonomy([]), findSkills: async () => [], edition: '1.0' });
const fields = { title: 'Engineer', company: 'Acme', location: '', blocks: [] };
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

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
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

it('names a site that it does not know by its host', async () => {
  await say(senderAt('https://www.evil.example/'), 'https://www.evil.example/linkedin.com/jobs/view/7');
  expect(await kept()).toMatchObject([{ portal: 'evil.example' }]);
});

it('keeps no more from a tab than a person can open, and says so', async () => {
  const sender = senderAt('https://evil.example/');
  for (let i = 0; i < 80; i++) await say(sender, `https://evil.example/${i}`);
  expect(await kept()).toHaveLength(60);
  expect(await tabState(sender.tab)).toMatchObject({ failed: expect.stringContaining('too many') });
  await say(sender, 'https://evil.example/later', 5_000);
  expect(await kept()).toHaveLength(61);
});
