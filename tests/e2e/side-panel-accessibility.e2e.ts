import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { rawPages } from './browsers/chromium.ts';
import { button } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { BROWSER, test } from './harness.ts';
import { gap, startWith } from './steps.ts';

// The pages are the same in both browsers, and axe needs Playwright, which drives no Firefox of Mozilla's.
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
    const faults = async () => {
      const found: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await raw.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await new AxeBuilder({ page: raw }).analyze();
        found.push(
          ...violations.map(({ id, nodes }) => `${colorScheme}: ${id} at ${nodes.map((n) => n.target)}`),
        );
      }
      return found;
    };
    expect.soft(await faults(), 'with a match').toEqual([]);
    await panel.click(button('Show on page'));
    await panel.waitFor(button('Hide on page'));
    expect.soft(await faults(), 'with words marked').toEqual([]);
    await panel.click(button('More'));
    expect.soft(await faults(), 'with the menu open').toEqual([]);
    expect(await raw.evaluate(() => document.documentElement.scrollWidth), 'no scrolling sideways').toBe(360);
  },
);
