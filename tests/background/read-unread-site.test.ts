import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '#src/background/read-page.ts';
import { noteAskedReading } from '#src/store/asked-reading.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { tabState } from '#src/store/tabs.ts';
import { allowSites, emptyBrowser, fieldsRead, kept, noSkills, say, senderAt } from './pages-read.ts';

beforeEach(emptyBrowser);

describe('a site that is no longer read', () => {
  const url = 'https://jobs.lever.co/acme/1b2c3d4e-0000-4111-8222-333344445555';
  const off = { url, unread: 'off' };
  const ways: [string, () => unknown][] = [
    ['the browser takes its permission away', () => allowSites('https://other.example/*')],
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
      const ending = async () => ({ ...(await noSkills()), findSkills });
      await readPage({ url, reading: { posting: fieldsRead } }, sender, ending, 1);
      expect(await kept()).toEqual([]);
      expect(await tabState(sender.tab)).toEqual(off);
    },
  );

  it('shows no posting that it names', async () => {
    const board = 'https://job-boards.greenhouse.io/acme/jobs/4200000001';
    await say(senderAt(board), board);
    allowSites('https://job-boards.greenhouse.io/*');
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
    allowSites('https://jobs.lever.co/acme/first/*');
    await say(senderAt(url), url);
    expect(await kept()).toHaveLength(1);
  });
});
