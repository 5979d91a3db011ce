import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import BADGE from '#data/texts/en/badge.json?compiled';
import { expectPosting } from '#src/background/expect-posting.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { closeDatabase } from '#src/store/db.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { findJava, java, posting } from './one-reading.ts';

const POSTING = 'https://www.linkedin.com/jobs/view/7';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async (file: string) =>
    Response.json(file.startsWith('/texts/ids/') ? Object.keys(BADGE) : Object.values(BADGE)),
  );
});

/** Stores a posting at that address with a taxonomy version. */
const keep = (edition: string, languages: object = { languages: ['en'] }) =>
  keepPosting({ ...posting, id: 'linkedin:7', url: POSTING, ...languages }, [java], edition, 1);

/** Counts the warm-ups for a page at this address. */
async function preparedFor(address: string | undefined): Promise<number> {
  const prepare = vi.fn(async () => {});
  const finder = vi.fn(async () => ({ ...(await findJava()), prepare }));
  await expectPosting(address, finder);
  return finder.mock.calls.length + prepare.mock.calls.length;
}

test('what finds skills is made ready where an address is a posting’s', async () => {
  expect(await preparedFor(POSTING)).toBe(2);
});

test('what a kept posting was found by is not fetched again for it', async () => {
  await keep('0.9');
  expect(await preparedFor(POSTING)).toBe(2);
  await keep('1.0', {});
  expect(await preparedFor(POSTING)).toBe(2);
  await keep('1.0');
  expect(await preparedFor(POSTING)).toBe(1);
});

test.each([
  ['another page of a job site', 'https://www.linkedin.com/feed/'],
  ['a site that we do not know, any page of which may hold one', 'https://careers.contoso.example/jobs/7'],
  ['an address that the browser does not tell', undefined],
  ['what is no address', 'about:'],
])('nothing is loaded for %s', async (_what, address) => {
  expect(await preparedFor(address)).toBe(0);
});

test('nothing is loaded for a posting of a site that is turned off', async () => {
  await changeSettings({ sitesOff: ['linkedin'] });
  expect(await preparedFor(POSTING)).toBe(0);
});
