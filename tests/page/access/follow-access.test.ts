import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followAccess } from '#src/page/access/follow-access.ts';
import { setTabState } from '#src/store/change-tab.ts';
import { revokedSites } from '#src/store/revoked-sites.ts';
import { tabState } from '#src/store/tabs.ts';

// Unless a test says otherwise, every page answers the liveness check and is gone before the next message.
const gone = () => Promise.reject(new Error('Receiving end does not exist'));
const send = vi.hoisted(() => vi.fn<(type: string, data?: unknown) => Promise<void>>());
vi.mock('#src/messages.ts', () => ({ sendMessage: send }));

const SITE = 'https://careers.contoso.example/*';
const url = 'https://careers.contoso.example/1';

type Told = (change: { origins: string[] }) => Promise<void>;
let taken: Told;
let given: Told;
let open: string[];
let installed: (details: { reason: string }) => Promise<void>;

beforeEach(() => {
  fakeBrowser.reset();
  open = [];
  send.mockReset().mockImplementation(gone);
  vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener').mockImplementation((listener) => {
    installed = listener as typeof installed;
  });
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: open }),
    onAdded: {
      addListener: (listener: Told) => {
        given = listener;
      },
    },
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

describe('access that is taken while a page’s script starts, and given back at once', () => {
  const run = vi.fn(async () => {});
  let isThere: () => Promise<boolean>;

  beforeEach(async () => {
    Object.assign(fakeBrowser.scripting, { executeScript: run });
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 3, url }]) as never);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((() => isThere()) as never);
    await setTabState(3, { url, unread: 'loading' });
    // The script started with access and never learned that it was taken, so only this makes it report again.
    send.mockImplementation(async (type) => {
      if (type === 'tellAgain') await setTabState(3, { url, posting: 'x:1' });
    });
  });

  test('ends with the posting, though the page missed that it was taken', async () => {
    isThere = async () => false;
    await taken({ origins: [SITE] });
    expect(await tabState(3)).toEqual({ url, unread: 'off' });
    isThere = async () => true;
    await given({ origins: [SITE] });
    expect(await tabState(3)).toEqual({ url, posting: 'x:1' });
  });

  test('ends with the posting, though the page answers while both are handled', async () => {
    let answer = (_isThere: boolean) => {};
    isThere = () => new Promise((resolve) => (answer = resolve));
    const taking = taken({ origins: [SITE] });
    await vi.waitFor(() => expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalled());
    const first = answer;
    isThere = async () => true;
    const giving = given({ origins: [SITE] });
    await new Promise((resolve) => setTimeout(resolve));
    first(false);
    await Promise.all([taking, giving]);
    expect(await tabState(3)).toEqual({ url, posting: 'x:1' });
  });

  test('does not have a page report twice that was not counted as off', async () => {
    isThere = async () => true;
    await given({ origins: [SITE] });
    expect(send.mock.calls.map(([type, data]) => [type, data])).toEqual([['follow', true]]);
  });
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
