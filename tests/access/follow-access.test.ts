import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followAccess } from '#src/access/follow-access.ts';
import { revokedSites } from '#src/store/revoked-sites.ts';
import { setTabState, tabState } from '#src/store/tabs.ts';

// Every page answers the liveness check and is gone before the next message.
vi.mock('#src/messages.ts', () => ({
  sendMessage: () => Promise.reject(new Error('Receiving end does not exist')),
}));

const SITE = 'https://careers.contoso.example/*';
const url = 'https://careers.contoso.example/1';

type Told = (change: { origins: string[] }) => Promise<void>;
let taken: Told;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [] }),
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
