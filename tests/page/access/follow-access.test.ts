import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followAccess } from '#src/page/access/follow-access.ts';
import { setTabState } from '#src/store/change-tab.ts';
import { revokedSites } from '#src/store/revoked-sites.ts';
import { tabState } from '#src/store/tabs.ts';

// Every page answers the liveness check and is gone before the next message.
vi.mock('#src/messages.ts', () => ({
  sendMessage: () => Promise.reject(new Error('Receiving end does not exist')),
}));

const SITE = 'https://careers.contoso.example/*';
const url = 'https://careers.contoso.example/1';

type Told = (change: { origins: string[] }) => Promise<void>;
let taken: Told;
let open: string[];
let installed: (details: { reason: string }) => Promise<void>;

beforeEach(() => {
  fakeBrowser.reset();
  open = [];
  vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener').mockImplementation((listener) => {
    installed = listener as typeof installed;
  });
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: open }),
    onAdded: { addListener: () => {} },
    onRemoved: {
      addListener: (listener: Told) => {
        taken = listener;
      },
    },
  });
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [] });
  followAccess();
});

test('access that is taken back ends in every tab, also where a page closes meanwhile', async () => {
  for (const tab of [3, 4, 5]) await setTabState(tab, { url, posting: 'x:1' });
  await setTabState(6, { url: 'https://jobs.example/1', posting: 'x:2' });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async () => true) as never);
  await taken({ origins: [SITE] });
  for (const tab of [3, 4, 5]) expect(await tabState(tab)).toEqual({ url, unread: 'off' });
  expect(await tabState(6)).toMatchObject({ posting: 'x:2' });
});

test('all sites whose access is taken back at once are told of', async () => {
  await Promise.all([taken({ origins: [SITE] }), taken({ origins: ['https://other.example/*'] })]);
  expect((await revokedSites()).sort()).toEqual([SITE, 'https://other.example/*']);
});

describe('pages that are open while the extension is updated', () => {
  const LEVER = 'https://jobs.lever.co/contoso/1';
  const tabs = [
    { id: 1, url: LEVER },
    { id: 2, url, discarded: false },
    { id: 3, url, discarded: true },
    { id: 4 },
  ];
  const run = vi.fn(async (_script: { target: { tabId: number }; files: string[] }) => {});

  beforeEach(() => {
    run.mockReset();
    Object.assign(fakeBrowser.scripting, { executeScript: run });
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async ({ url }: { url: string[] }) =>
      url.join() === open.join() ? tabs : []) as never);
    open = ['https://jobs.lever.co/*', SITE];
  });

  test.each(['install', 'update'])(
    'get their scripts again at %s, unless they are discarded',
    async (reason) => {
      run.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
      await installed({ reason });
      const put = run.mock.calls.map(([{ target, files }]) => [
        target.tabId,
        files.includes('sites/lever.js'),
        files.at(-1),
      ]);
      expect(put).toEqual([
        [1, true, 'follow-page.js'],
        [2, expect.any(Boolean), 'follow-page.js'],
      ]);
    },
  );

  test('get none at an update of the browser, nor where no site is open to us', async () => {
    await installed({ reason: 'chrome_update' });
    open = [];
    await installed({ reason: 'update' });
    expect(run).not.toHaveBeenCalled();
  });
});
