import { afterAll, beforeAll, test } from 'vitest';
import { SITES } from '#src/posting/sites/index.ts';
import type { Site } from '#src/posting/sites/site.ts';
import { type SavedPage, savedPages } from '#tests/posting/pages.ts';
import { openPopup } from './browsers/browser.ts';
import { button, heading } from './browsers/query.ts';
import { startWorld } from './harness.ts';
import { title } from './steps.ts';

/** Returns the first posting of each portal: unit tests read all; this test covers access in the browser. */
function firstPostings(sites: readonly Site[]): SavedPage[] {
  const pages = savedPages().filter(({ expected }) => expected !== null);
  return sites.flatMap(({ id }) => pages.find(({ site }) => site === id) ?? []);
}

const GIVEN = SITES.filter(({ access }) => access !== 'optional');
const UNASKED = SITES.filter(({ access }) => access === 'optional');

// The pages are independent, so one browser serves all.
let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

test.for(firstPostings(GIVEN))('$site is read at its real address', async ({ site, url, html, expected }) => {
  const posting = await world.open({ name: site, url: url.href, html });
  const popup = await openPopup(world.browser, posting);
  await popup.waitFor(title(expected?.title ?? ''));
  await popup.close();
  await posting.close();
});

test.for(firstPostings(UNASKED))('$site is read once the user allows it', async (page) => {
  const { site: name, url, html, expected } = page;
  const site = SITES.find(({ id }) => id === name);
  const posting = await world.open({ name, url: url.href, html });
  await world.browser.triggerAction(posting);
  const popup = await openPopup(world.browser, posting);
  await popup.waitFor(heading(`${site?.portal} isn’t read yet`));
  for (const pattern of site?.matches ?? []) await world.browser.consentTo(pattern);
  await popup.click(button(`Always read ${site?.portal}`));
  await popup.waitFor(title(expected?.title ?? ''));
  await popup.close();
  // The button also opens the browser's popup; pressing it again closes that for the next page.
  if (await world.browser.hasPopup?.()) await world.browser.triggerAction(posting);
  await posting.close();
});
