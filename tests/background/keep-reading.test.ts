import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Finder } from '#src/background/finder.ts';
import { keepReading } from '#src/background/keep-reading.ts';
import type { Posting } from '#src/posting/posting.ts';
import type { Mention } from '#src/skills/mention.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { closeDatabase } from '#src/store/db.ts';
import { keptPosting } from '#src/store/postings.ts';
import { tabState } from '#src/store/tabs.ts';

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
const java: Mention = { skill: 'java', places: [], need: 'required', years: null, anyOf: null };
const finderOf = (findSkills: Finder['findSkills']) => async () => ({
  taxonomy: buildTaxonomy([]),
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
    await keepReading(3, url, { posting }, findJava, 5);
    expect(await keptPosting('example:7')).toMatchObject({
      title: 'Engineer',
      mentions: [java],
      lastSeen: 5,
    });
    expect(await tabState(3)).toEqual({ url, posting: 'example:7' });
  });

  it('tells why a page gave no posting', async () => {
    await keepReading(3, url, { unread: 'too-large' }, findJava, 5);
    expect(await tabState(3)).toEqual({ url, unread: 'too-large' });
  });

  it('says so when the posting cannot be kept, and throws nothing', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    await keepReading(3, url, { posting }, findJava, 5);
    expect(await tabState(3)).toMatchObject({ url, failed: expect.stringContaining('The disk is full') });
  });

  it('says so when the skills cannot be found', async () => {
    await keepReading(
      3,
      url,
      { posting },
      finderOf(() => Promise.reject(new Error('no grammar'))),
      5,
    );
    expect(await tabState(3)).toMatchObject({ failed: expect.stringContaining('no grammar') });
  });
});
