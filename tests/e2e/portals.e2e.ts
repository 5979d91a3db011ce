import { savedPages } from '#tests/posting/pages.ts';
import { openPopup } from './browsers/browser.ts';
import { test } from './harness.ts';
import { title } from './steps.ts';

test('every known portal is read at its real address', async ({ world }) => {
  for (const { site, url, html, expected } of savedPages()) {
    // Of no portal, or of a portal's list: there is nothing that would be read by itself.
    if (site === 'any' || !expected) continue;
    const posting = await world.open({ name: site, url: url.href, html });
    const popup = await openPopup(world.browser, posting);
    await popup.waitFor(title(expected.title));
    await popup.close();
    await posting.close();
  }
});
