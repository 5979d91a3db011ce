import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import { rawPages } from './browsers/chromium.ts';
import type { Page } from './browsers/page.ts';
import { page } from './fixtures.ts';
import { BROWSER, test } from './harness.ts';
import { pickFirstSkills, title } from './steps.ts';

/** What axe finds in either theme: the rule, and where it is broken. */
async function faults(shown: Page): Promise<string[]> {
  const raw = rawPages.get(shown);
  if (!raw) throw new Error('axe looks at pages of Chromium only');
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // What is still fading in has no contrast yet.
    await raw.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page: raw }).analyze();
    found.push(
      ...violations.map(({ id, nodes }) => `${colorScheme}: ${id} at ${nodes.map((n) => n.target)}`),
    );
  }
  return found;
}

// The pages are the same in both browsers, and axe needs Playwright, which drives no Firefox of Mozilla's.
test.runIf(BROWSER === 'chromium')(
  'axe finds nothing in the popup and the options, light or dark',
  async ({ world }) => {
    const { browser, open } = world;
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor(title('Skills'));
    expect.soft(await faults(options), 'options, with nothing tracked').toEqual([]);

    const posting = await open(page('greenhouse-backend'));
    const popup = await openPopup(browser, posting);
    await popup.waitFor(title('Senior Engineer, Payments'));
    expect.soft(await faults(popup), 'popup, with nothing tracked').toEqual([]);

    await pickFirstSkills(popup, ['Python', 'PostgreSQL']);
    expect.soft(await faults(popup), 'popup, with a match').toEqual([]);

    await options.waitFor({ css: 'table' });
    expect.soft(await faults(options), 'options, with skills').toEqual([]);

    const list = await openPopup(browser, await open(page('greenhouse-list')));
    await list.waitFor(title('No job posting on this page'));
    expect.soft(await faults(list), 'popup, without a posting').toEqual([]);
  },
);
