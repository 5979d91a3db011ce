// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { followPage } from '#src/access/follow-page.ts';
import { postingKey } from '#src/posting/identity.ts';
import type { Reading } from '#src/posting/posting.ts';
import { changeSettings } from '#src/store/settings.ts';

const ADDRESS = 'https://jobs.lever.co/contoso/1b2c3d4e-0000-4111-8222-333344445555';

const told = vi.hoisted(() => [] as unknown[]);
const handlers = vi.hoisted(() => new Map<string, (message: { data: unknown }) => unknown>());
vi.mock('#src/messages.ts', () => ({
  sendMessage: async (_type: string, { reading }: { reading: unknown }) => told.push(reading),
  onMessage: (type: string, then: (message: { data: unknown }) => unknown) => handlers.set(type, then),
}));

vi.mock('#src/marks/receive-marks.ts', () => ({ receiveMarks: () => ({ hide: () => {} }) }));

const read = vi.fn((): Reading => ({ unread: 'no-text' }));
const invalidated: (() => void)[] = [];
const ctx = {
  isInvalid: false,
  signal: new AbortController().signal,
  addEventListener: () => {},
  onInvalidated: (then: () => void) => invalidated.push(then),
} as unknown as ContentScriptContext;
const follow = () => followPage(ctx, { read, keyOf: postingKey });
const ask = (type: string, data?: unknown) => handlers.get(type)?.({ data });

beforeEach(() => {
  fakeBrowser.reset();
  told.length = 0;
  read.mockClear();
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(ADDRESS);
});

afterEach(() => {
  for (const then of invalidated.splice(0)) then();
  delete (globalThis as { gaplight?: unknown }).gaplight;
});

const OFF = { unread: 'off' };
const NO_TEXT = { unread: 'no-text' };

test('a site that is on is read', async () => {
  await follow();
  expect(told).toEqual([NO_TEXT]);
});

test('a site that is off is not looked at, until it is on, and then again not', async () => {
  await changeSettings({ sitesOff: ['lever'] });
  await follow();
  expect(told).toEqual([OFF]);
  expect(read).not.toHaveBeenCalled();
  await changeSettings({ sitesOff: [] });
  await vi.waitFor(() => expect(told).toEqual([OFF, NO_TEXT]));
  await changeSettings({ sitesOff: ['lever'] });
  await vi.waitFor(() => expect(told).toEqual([OFF, NO_TEXT, OFF]));
});

test('a page of a site that is off is read when the user wants that one', async () => {
  await changeSettings({ sitesOff: ['lever'] });
  await follow();
  ask('readAgain');
  expect(told).toEqual([OFF, NO_TEXT]);
});

test('another site’s switch changes nothing', async () => {
  await follow();
  await changeSettings({ sitesOff: ['ashby'], theme: 'dark' });
  ask('readAgain');
  await vi.waitFor(() => expect(told).toEqual([NO_TEXT, NO_TEXT]));
});

test('where the browser takes the access back reading ends, and goes on when it is given again', async () => {
  await follow();
  ask('follow', false);
  document.body.append('changed');
  await changeSettings({ theme: 'dark' });
  expect(read).toHaveBeenCalledTimes(1);
  ask('follow', true);
  expect(told).toEqual([NO_TEXT, NO_TEXT]);
});

test('a script that is run a second time leaves the page to the first', async () => {
  await follow();
  await follow();
  expect(read).toHaveBeenCalledTimes(1);
  ask('follow', false);
  await follow();
  expect(read).toHaveBeenCalledTimes(2);
});

test('without its settings nothing is read', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
  await follow();
  expect(read).not.toHaveBeenCalled();
});
