import { afterAll, beforeAll, test } from 'vitest';
import { type SavedPage, savedPages } from '#tests/posting/pages.ts';
import { openPopup } from './browsers/browser.ts';
import { startWorld } from './harness.ts';
import { title } from './steps.ts';

/** Of each portal its first posting: the unit tests read them all, here it is the browser that lets them be read. */
function firstPostings(): SavedPage[] {
  const first = new Map<string, SavedPage>();
  for (const page of savedPages()) {
    if (page.site !== 'any' && page.expected && !first.has(page.site)) first.set(page.site, page);
  }
  return [...first.values()];
}

// The pages have nothing to do with each other, so one browser serves for all.
let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

test.for(firstPostings())('$site is read at its real address', async ({ site, url, html, expected }) => {
  const posting = await world.open({ name: site, url: url.href, html });
  const popup = await openPopup(world.browser, posting);
  await popup.waitFor(title(expected?.title ?? ''));
  await popup.close();
  await posting.close();
});
