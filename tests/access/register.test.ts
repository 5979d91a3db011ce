import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerGranted } from '#src/access/register.ts';
import { OPTIONAL_SYSTEM_MATCHES, PORTAL_MATCHES } from '#src/posting/sites/matches.ts';

const SITE = 'https://careers.contoso.example/*';

interface Script {
  id: string;
  matches: string[];
  excludeMatches: string[];
  allFrames: boolean;
}

let open: string[];
let registered: Script[];

beforeEach(() => {
  fakeBrowser.reset();
  open = [...PORTAL_MATCHES];
  registered = [];
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: open }) });
  // As the browsers do: to register an id twice, or to update one that is not there, is an error.
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

test('a hiring system that was allowed is read in frames of other pages too, and by one script', async () => {
  const system = 'https://*.breezy.hr/*';
  open.push(SITE, system, 'https://*.gupy.io/*', 'https://www.infojobs.net/*');
  await registerGranted();
  const [pages, systems] = registered;
  expect(pages).toMatchObject({ matches: [SITE, 'https://www.infojobs.net/*'], allFrames: false });
  expect(pages?.excludeMatches).toContain(system);
  expect(systems).toMatchObject({ matches: ['https://*.gupy.io/*', system], allFrames: true });
  open = open.filter((pattern) => pattern === SITE);
  await registerGranted();
  expect(registered).toMatchObject([{ matches: [SITE], excludeMatches: PORTAL_MATCHES }]);
});

test('where every site is allowed, the hiring systems are among them', async () => {
  open.push('https://*/*');
  await registerGranted();
  expect(registered).toMatchObject([{ matches: ['https://*/*'] }, { matches: OPTIONAL_SYSTEM_MATCHES }]);
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
