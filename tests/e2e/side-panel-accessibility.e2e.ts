import { expect } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { rawPages } from './browsers/chromium.ts';
import { button } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { BROWSER, test } from './harness.ts';
import { gap, startWith } from './steps.ts';

// Pages are the same in both browsers, and axe needs Playwright, which does not drive stock Firefox.
test.runIf(BROWSER === 'chromium')(
  'axe finds nothing in the side panel, with its menu open or words marked, light or dark',
  async ({ world }) => {
    const { browser, open } = world;
    const posting = await open(page('greenhouse-backend'));
    await (await startWith(browser, posting, ['Python', 'PostgreSQL'])).close();
    const panel = await browser.openExtensionPage(`sidepanel.html?tab=${posting.tab}`);
    await panel.waitFor(gap('Kubernetes'));
    const raw = rawPages.get(panel);
    if (!raw) throw new Error('axe looks at pages of Chromium only');
    await raw.setViewportSize({ width: 360, height: 900 });
    expect.soft(await axeFaults(panel), 'with a match').toEqual([]);
    await panel.click(button('Show on page'));
    await panel.waitFor(button('Hide on page'));
    expect.soft(await axeFaults(panel), 'with words marked').toEqual([]);
    await panel.click(button('More'));
    expect.soft(await axeFaults(panel), 'with the menu open').toEqual([]);
    expect(await raw.evaluate(() => document.documentElement.scrollWidth), 'no scrolling sideways').toBe(360);
  },
);
