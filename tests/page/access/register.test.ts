import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerGranted } from '#src/page/access/register.ts';
import { SITES } from '#src/posting/sites/index.ts';
import { PORTAL_MATCHES } from '#src/posting/sites/matches.ts';

const SITE = 'https://careers.contoso.example/*';

interface Script {
  id: string;
  matches: string[];
  excludeMatches: string[];
  js: string[];
  allFrames: boolean;
}

let open: string[];
let registered: Script[];

beforeEach(() => {
  fakeBrowser.reset();
  open = [...PORTAL_MATCHES];
  registered = [];
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: open }) });
  // Like browsers: registering an id twice, or updating an unknown one, is an error.
  const known = (id: string) => registered.some((script) => script.id === id);
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (scripts: Script[]) => {
      if (scripts.some(({ id }) => known(id))) throw new Error('Duplicate script ID');
      registered.push(...scripts);
    },
    updateContentScripts: async (scripts: Script[]) => {
      if (!scripts.every(({ id }) => known(id))) throw new Error('No such script');
      registered = registered.map((there) => scripts.find(({ id }) => id === there.id) ?? there);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      if (!ids.every(known)) throw new Error('No such script');
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
  });
});

test('the browser is asked once what is open, for all sites', async () => {
  const asked = vi.spyOn(fakeBrowser.permissions, 'getAll');
  await registerGranted();
  expect(asked).toHaveBeenCalledTimes(1);
});

test('nothing is registered where nothing is granted', async () => {
  await registerGranted();
  expect(registered).toEqual([]);
});

test('the script runs on what is granted, and never beside a portal’s own', async () => {
  open.push(SITE);
  await registerGranted();
  expect(registered).toMatchObject([{ matches: [SITE], excludeMatches: PORTAL_MATCHES }]);
  open.push('https://*/*');
  await registerGranted();
  expect(registered[0]).toMatchObject({ matches: [SITE, 'https://*/*'] });
});

test('a site that we know has its own script, a hiring system also in frames of other pages', async () => {
  const system = 'https://*.breezy.hr/*';
  open.push(SITE, system, 'https://www.infojobs.net/*');
  await registerGranted();
  const [pages, ...own] = registered;
  expect(pages).toMatchObject({ matches: [SITE], allFrames: false });
  expect(pages?.excludeMatches).toEqual([...PORTAL_MATCHES, 'https://www.infojobs.net/*', system]);
  expect(own).toMatchObject([
    {
      matches: ['https://www.infojobs.net/*'],
      js: ['sites/infojobs.js', 'follow-page.js'],
      allFrames: false,
    },
    { matches: [system], js: ['sites/breezy.js', 'follow-page.js'], allFrames: true },
  ]);
  open = open.filter((pattern) => pattern === SITE);
  await registerGranted();
  expect(registered).toMatchObject([{ matches: [SITE], excludeMatches: PORTAL_MATCHES }]);
});

test('where a part of such a site was allowed, that part is read as that site', async () => {
  open.push('https://contoso.breezy.hr/*');
  await registerGranted();
  expect(registered).toMatchObject([
    { matches: ['https://contoso.breezy.hr/*'], js: ['sites/breezy.js', 'follow-page.js'] },
  ]);
});

test('where every site is allowed, those that we know are among them', async () => {
  open.push('https://*/*');
  await registerGranted();
  const [others, ...own] = registered;
  const known = SITES.filter(({ access }) => access === 'optional').flatMap(({ matches }) => matches);
  expect(others).toMatchObject({ matches: ['https://*/*'], excludeMatches: [...PORTAL_MATCHES, ...known] });
  expect(own.flatMap(({ matches }) => matches)).toEqual(known);
});

test('what was taken back while nobody listened is gone after the next start', async () => {
  open.push(SITE);
  await registerGranted();
  open = open.filter((pattern) => pattern !== SITE);
  await registerGranted();
  expect(registered).toEqual([]);
});

test('two calls at once do no harm', async () => {
  open.push(SITE);
  await expect(Promise.all([registerGranted(), registerGranted()])).resolves.toBeDefined();
  expect(registered).toHaveLength(1);
});
