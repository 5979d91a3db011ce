import { expect } from 'vitest';
import { textFiles } from '#src/tools/build/text-files.ts';
import { textLanguage } from '#src/ui/texts/languages.ts';
import { rawPages } from './browsers/chromium.ts';
import type { Page } from './browsers/page.ts';
import { button } from './browsers/query.ts';
import { chooseLanguage, LANGUAGE } from './choose-language.ts';
import { FONTS, setFont } from './fonts.ts';
import { BROWSER, test } from './harness.ts';
import { seedPostings } from './seed-postings.ts';
import { addProfile } from './steps.ts';

// Pages are the same in both browsers, and only Chromium's window can be given a width.
const chromium = test.runIf(BROWSER === 'chromium');

/** Sets a page's width in px. */
async function widen(shown: Page, width: number): Promise<void> {
  await rawPages.get(shown)?.setViewportSize({ width, height: 800 });
}

chromium('postings have an order, and are selected all at once, as cards too', async ({ world }) => {
  const options = await world.browser.openExtensionPage('options.html');
  await seedPostings(options, 12);
  const list = await world.browser.openExtensionPage('options.html#/postings');
  await widen(list, 600);
  await list.waitFor({ css: '.postings tbody tr', has: 'Engineer 1' });
  await list.evaluate(sortByTitle);
  await list.waitFor({ css: '.sort-choice select:has([value=title]:checked)' });
  expect(await list.evaluate(() => location.hash)).toBe('#/postings?sort=title');
  await list.click({ css: 'thead label' });
  await list.waitFor({ css: '[role=status]', has: '12 selected' });
});

chromium('the title of a posting is not the column that gives way', async ({ world }) => {
  const options = await world.browser.openExtensionPage('options.html');
  await seedPostings(options, 3);
  const list = await world.browser.openExtensionPage('options.html#/postings');
  await list.waitFor({ css: '.postings tbody tr', has: 'Engineer 3' });
  for (const width of [720, 860, 900, 992, 1000, 1100, 1200]) {
    await widen(list, width);
    const title = await list.evaluate(() => document.querySelector('.postings tbody th')?.clientWidth ?? 0);
    expect(title, `at ${width} px`).toBeGreaterThan(200);
  }
});

/** Text sizes in percent, and window widths in px at which postings are a table. */
const TABLES = [
  [100, 1000],
  [100, 910],
  [100, 1200],
  [200, 2000],
] as const;

const POSTINGS = textFiles(new URL('../../data/texts/', import.meta.url)).filter(
  ({ language, area }) => area === 'postings' && language !== 'en',
);

chromium(
  'in every language, font and size of text postings have whole heads, and rows of one height',
  async ({ world }) => {
    const settings = await world.browser.openExtensionPage('options.html#/settings');
    await settings.waitFor({ css: LANGUAGE });
    const tags = await settings.evaluate(
      (css) =>
        [...document.querySelectorAll<HTMLOptionElement>(`${css} option:not([value=""])`)].map(
          ({ value }) => value,
        ),
      LANGUAGE,
    );
    await seedPostings(settings, 12);
    const list = await world.browser.openExtensionPage('options.html#/postings');
    await widen(list, 1000);
    await list.click({ css: '[aria-label="Select Engineer 2"]' });
    await list.click(button('Set status'));
    await list.click(button('Applied'));
    await list.waitFor({ css: '.postings .status', has: 'Applied' });
    for (const { language, written } of POSTINGS) {
      const tag = tags.find((tag) => textLanguage(tag) === language) ?? language;
      await chooseLanguage(settings, tag);
      await list.waitFor({ css: '.postings thead .col-title', has: written['order.title'] ?? '' });
      for (const font of FONTS) {
        await setFont(list, font);
        for (const [size, width] of TABLES) {
          await world.browser.setTextSize?.(list, size);
          await widen(list, width);
          const where = `${language}, ${font}, ${width} px, text at ${size} %`;
          expect.soft(await list.evaluate(cutHeads), where).toEqual([]);
          expect.soft(await list.evaluate(rowSpread), where).toBeLessThan(1);
        }
      }
    }
  },
);

chromium('how many ask for a skill is told at every width', async ({ world }) => {
  const options = await world.browser.openExtensionPage('options.html');
  await options.type({ css: '[role=combobox]' }, 'Python');
  await options.press('Enter');
  await options.waitFor(button('Remove Python'));
  await widen(options, 700);
  await options.waitForNo({ css: 'tr', has: 'ask for it' });
  await seedPostings(options, 6);
  for (const width of [700, 900, 992, 1100, 1200]) {
    await widen(options, width);
    await options.waitFor({ css: ':is(.asked-meter, .asked-note)', has: '%' });
  }
});

chromium('roadmaps, their lists and profiles fit every window', async ({ world }) => {
  const settings = await world.browser.openExtensionPage('options.html#/settings');
  await addProfile(settings, 'A profile with a rather long name', 'machine-learning');
  const pages = {
    'options.html#/settings': '.profiles',
    'options.html#/roadmap': '[data-stop]',
    'options.html#/roadmap/security?view=list': '.roadmap-list',
    'options.html#/roadmap/open': 'textarea',
    'welcome.html': '.fields-known',
  };
  for (const [address, css] of Object.entries(pages)) {
    const shown = await world.browser.openExtensionPage(address);
    await shown.waitFor({ css });
    for (const width of [420, 640, 1000, 1400]) {
      await widen(shown, width);
      const beyond = await shown.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(beyond, `${address} at ${width} px`).toBe(0);
    }
  }
});

/** Chooses the cards' sort order in the list of choices. */
function sortByTitle(): void {
  const choice = document.querySelector<HTMLSelectElement>('.sort-choice select');
  if (!choice) throw new Error('no list to choose an order from');
  choice.value = 'title';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Returns column headers wider than their columns, ignoring the sort arrow. */
function cutHeads(): string[] {
  const isCut = (head: Element): boolean => {
    const title = document.createRange();
    title.selectNode(head.querySelector('button')?.firstChild ?? head);
    return title.getBoundingClientRect().right > head.getBoundingClientRect().right;
  };
  const heads = [...document.querySelectorAll('.postings thead th:has(button)')];
  const seen = heads.filter((head) => head.checkVisibility({ visibilityProperty: true }));
  return seen.filter(isCut).map((head) => head.textContent ?? '');
}

/** Returns the height difference between the highest and lowest row, in px. */
function rowSpread(): number {
  const rows = [...document.querySelectorAll('.postings tbody[data-index] tr')];
  const heights = rows.map((row) => row.getBoundingClientRect().height);
  return Math.max(...heights) - Math.min(...heights);
}
