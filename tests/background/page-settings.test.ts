import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageSettings } from '#src/background/page-settings.ts';
import type { PageSender } from '#src/background/sender.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { closeDatabase } from '#src/store/db.ts';

const ON = { off: false, scores: false, theme: 'system' };
let tabs = 0;
const sender = (): PageSender => ({
  kind: 'page',
  tab: ++tabs,
  frame: 5,
  url: new URL('https://www.linkedin.com/jobs/view/7'),
  isPrivate: false,
});
const put = vi.fn(async (_script: { files: string[] }) => {});

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  put.mockReset();
  Object.assign(fakeBrowser.scripting, { executeScript: put });
});

test('a page is told what the user set, and nothing is put into it', async () => {
  expect(await pageSettings(undefined, sender(), 1)).toEqual(ON);
  expect(put).not.toHaveBeenCalled();
});

test('the script that it needs is there when it hears of it', async () => {
  const from = sender();
  expect(await pageSettings('reader', from, 1)).toEqual(ON);
  expect(put).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: from.tab, frameIds: [5] },
    files: ['/read-followed.js'],
  });
});

test('nothing is put into a page of a site that is off', async () => {
  await changeSettings({ sitesOff: ['linkedin'] });
  expect(await pageSettings('reader', sender(), 1)).toEqual({ ...ON, off: true });
  expect(put).not.toHaveBeenCalled();
});

test('a page that is closed to us is told all the same', async () => {
  put.mockRejectedValue(new Error('Cannot access contents of the page'));
  expect(await pageSettings('reader', sender(), 1)).toEqual(ON);
});
