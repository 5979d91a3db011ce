import { afterAll, beforeAll, test } from 'vitest';
import { SITES } from '#src/posting/sites/index.ts';
import type { Site } from '#src/posting/sites/site.ts';
import { type SavedPage, savedPages } from '#tests/posting/pages.ts';
import { openPopup } from './browsers/browser.ts';
import type { Page } from './browsers/page.ts';
import { button, heading } from './browsers/query.ts';
import { RUNS_PART, startWorld } from './harness.ts';
import { title } from './steps.ts';

/** One site of each kind, for a browser that runs a part: a board, a single-page board, two systems, an optional site. */
const OF_EACH_KIND = ['weworkremotely', 'linkedin', 'greenhouse', 'workday', 'join'];

/** Returns the first posting of each portal: unit tests read all; this test covers access in the browser. */
function firstPostings(sites: readonly Site[]): SavedPage[] {
  const pages = savedPages().filter(({ expected }) => expected !== null);
  return sites.flatMap(({ id }) => pages.find(({ site }) => site === id) ?? []);
}

const READ = RUNS_PART ? OF_EACH_KIND.map(siteOf) : SITES;
const GIVEN = READ.filter(({ access }) => access !== 'optional');
const UNASKED = READ.filter(({ access }) => access === 'optional');

function siteOf(name: string): Site {
  const site = SITES.find(({ id }) => id === name);
  if (!site) throw new Error(`there is no site ${name}`);
  return site;
}

// The pages are independent, so one browser serves all, and one side panel, which shows the tab in front.
let world: Awaited<ReturnType<typeof startWorld>>;
let panel: Page;
beforeAll(async () => {
  world = await startWorld();
  panel = await world.browser.openExtensionPage('sidepanel.html');
});
afterAll(() => world.close());

test.for(firstPostings(GIVEN))('$site is read at its real address', async ({ site, url, html, expected }) => {
  const posting = await world.open({ name: site, url: url.href, html });
  await panel.waitFor(title(expected?.title ?? ''));
  await posting.close();
  await panel.waitForNo(title(expected?.title ?? ''));
});

test.for(firstPostings(UNASKED))('$site is read once the user allows it', async (page) => {
  const { site: name, url, html, expected } = page;
  const { portal, matches } = siteOf(name);
  const posting = await world.open({ name, url: url.href, html });
  await world.browser.triggerAction(posting);
  const popup = await openPopup(world.browser, posting);
  await popup.waitFor(heading(`${portal} isn’t read yet`));
  for (const pattern of matches) await world.browser.consentTo(pattern);
  await popup.click(button(`Always read ${portal}`));
  await popup.waitFor(title(expected?.title ?? ''));
  await popup.close();
  // The button also opens the browser's popup; pressing it again closes that for the next page.
  if (await world.browser.hasPopup?.()) await world.browser.triggerAction(posting);
  await posting.close();
});
