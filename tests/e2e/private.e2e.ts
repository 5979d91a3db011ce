import { test as base, expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import type { Page } from './browsers/page.ts';
import { button } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { startWorld, type World } from './harness.ts';
import { badgeIs, gap, startWith, title } from './steps.ts';
import { stored } from './stored.ts';

/** A test in a browser that allows the extension in private windows. */
const test = base.extend<{ world: World }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures this one needs
  world: async ({}, use) => {
    const world = await startWorld({ inPrivate: true });
    await use(world);
    await world.close();
  },
});

const POSTING = page('greenhouse-data');
const NOTE = { css: '.popup-sub', text: 'Private window: not stored unless you save it' };
const SAVE = button('Save this posting');

/** Tracks skills and opens the posting in a private window, with its popup. */
async function openInPrivate({ browser, server, open }: World): Promise<{ tab: Page; popup: Page }> {
  const other = await open(page('greenhouse-backend'));
  await (await startWith(browser, other, ['Python'])).close();
  server.serve(POSTING.url, POSTING.html);
  const tab = await browser.openPrivatePage(POSTING.url);
  const popup = await openPopup(browser, tab);
  await popup.waitFor(title('Engineer, Arrivals'));
  return { tab, popup };
}

test('a private window has its badge and its popup, and leaves nothing behind', async ({ world }) => {
  const { browser } = world;
  const { tab, popup } = await openInPrivate(world);
  await badgeIs(browser, tab, /./);
  await popup.waitFor(NOTE);
  await popup.click(button('Show on page'));
  await popup.waitFor(button('Hide on page'));
  const before = await stored(browser);
  expect(before).toContain('Senior Engineer, Payments');
  expect(before).not.toContain('Arrivals');
  expect(before).not.toContain(new URL(POSTING.url).pathname);
  await tab.close();
  await popup.waitForNo(title('Engineer, Arrivals'));
  expect(await stored(browser)).not.toContain('Arrivals');
});

test('a posting that is saved in a private window is kept, for as long as it is saved', async ({ world }) => {
  const { browser } = world;
  const { popup } = await openInPrivate(world);
  await popup.click(SAVE);
  await popup.waitForNo(NOTE);
  expect(await stored(browser)).toContain('Arrivals');
  await popup.click(SAVE);
  await popup.waitFor(NOTE);
  expect(await stored(browser)).not.toContain('Arrivals');
});

test('where a private window has no database, its popup shows score and gaps all the same', async ({
  world,
}) => {
  const { browser } = world;
  const { tab } = await openInPrivate(world);
  const { openPrivateExtensionPage } = browser;
  if (!openPrivateExtensionPage) return;
  const popup = await openPrivateExtensionPage(`popup.html?tab=${tab.tab}`);
  await popup.waitFor(title('Engineer, Arrivals'));
  await popup.waitFor({ css: '.popup-sub', text: 'Private window: nothing can be saved or changed here' });
  await popup.waitFor({ css: '.verdict #band' });
  await popup.waitFor(gap('Snowflake'));
  await popup.waitForNo(SAVE);
  expect(await stored(browser)).not.toContain('Arrivals');
});
