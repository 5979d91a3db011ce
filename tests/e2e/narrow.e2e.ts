import { expect } from 'vitest';
import { type Browser, openPopup } from './browsers/browser.ts';
import type { Page } from './browsers/page.ts';
import { cutOff } from './cut-off.ts';
import { page } from './fixtures.ts';
import { FONTS, setFont } from './fonts.ts';
import { test } from './harness.ts';
import { SECTIONS } from './sections.ts';
import { seedPostings } from './seed-postings.ts';
import { smallTargets } from './small-targets.ts';
import { startWith } from './steps.ts';

/** A phone, and window widths at which the layout changes. */
const WIDTHS = [360, 420, 640, 1000, 1400];
/** Text sizes of the browser in percent; phones do not set them. */
const TEXT_SIZES = [100, 150, 200];

async function expectToFit(browser: Browser, shown: Page, name: string): Promise<void> {
  for (const size of browser.setTextSize ? TEXT_SIZES : [100]) {
    await browser.setTextSize?.(shown, size);
    for (const width of WIDTHS.slice(size > 100 ? 1 : 0)) {
      await browser.resize(shown, width, 800);
      for (const font of FONTS) {
        await setFont(shown, font);
        const where = `${name} at ${width} px, text at ${size} %, in ${font}`;
        expect.soft(await cutOff(shown), where).toEqual([]);
      }
    }
  }
}

test('the welcome page fits every window and size of text, and nothing in it is cut', async ({ world }) => {
  const shown = await world.browser.openExtensionPage('welcome.html');
  await shown.waitFor({ css: '.sample-popup h3', has: 'Asks for' });
  await expectToFit(world.browser, shown, 'welcome page');
});

test('every section of the options fits every window and size of text, and nothing in it is cut', async ({
  world,
}) => {
  const { browser, open } = world;
  const popup = await startWith(browser, await open(page('greenhouse-backend')), ['Python', 'PostgreSQL']);
  await seedPostings(popup, 6);
  for (const [section, ready] of Object.entries(SECTIONS)) {
    const shown = await browser.openExtensionPage(`options.html#/${section}`);
    await shown.waitFor(ready);
    await expectToFit(browser, shown, section);
    await shown.close();
  }
});

/** Window widths in px at which sections change their layout with large text. */
const LARGE_TEXT_WIDTHS = [600, 800, 1000, 1280];

test('sections follow the root font size as well: nothing is cut, and no word is broken', async ({
  world,
}) => {
  const { browser, open } = world;
  const popup = await startWith(browser, await open(page('greenhouse-backend')), ['Python', 'PostgreSQL']);
  await seedPostings(popup, 6);
  for (const [section, ready] of Object.entries(SECTIONS)) {
    const shown = await browser.openExtensionPage(`options.html#/${section}`);
    await shown.waitFor(ready);
    for (const size of TEXT_SIZES) {
      await shown.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}%`;
      }, size);
      for (const width of LARGE_TEXT_WIDTHS) {
        await browser.resize(shown, width, 800);
        const where = `${section} at ${width} px, root font at ${size} %`;
        expect.soft(await cutOff(shown), where).toEqual([]);
        expect.soft(await shown.evaluate(brokenWords), where).toEqual([]);
      }
    }
    await shown.close();
  }
});

/** Returns short words of the main area that are broken over lines. */
function brokenWords(): string[] {
  const broken: string[] = [];
  const texts = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
    if (text.parentElement.closest('.visually-hidden, select, svg')) continue;
    for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(
      /(?<=^|\s)[\p{L}\p{N}]{2,12}(?=$|[\s,:;])/gu,
    )) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      if (Math.max(...tops) - Math.min(...tops) > 4) broken.push(word);
    }
  }
  return [...new Set(broken)];
}

test('all that there is to press on a phone is large enough for a finger', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  await browser.withTouch(posting);
  const popup = await startWith(browser, posting, ['Python', 'PostgreSQL']);
  await seedPostings(popup, 6);
  await browser.resize(popup, 360, 800);
  await browser.withTouch(popup);
  await popup.waitFor({ css: '.status-button' });
  expect.soft(await smallTargets(popup), 'the popup').toEqual([]);
  for (const [section, ready] of Object.entries(SECTIONS)) {
    const shown = await browser.openExtensionPage(`options.html#/${section}`);
    await browser.resize(shown, 360, 800);
    await browser.withTouch(shown);
    await shown.waitFor(ready);
    expect.soft(await smallTargets(shown), section).toEqual([]);
    expect.soft(await cutOff(shown), `${section}, with larger targets`).toEqual([]);
    await shown.close();
  }
});

test('the popup takes the width of a phone, and nothing in it is cut', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  await startWith(browser, posting, ['Python', 'PostgreSQL']);
  const popup = await openPopup(browser, posting);
  await popup.waitFor({ css: '.verdict' });
  for (const width of [360, 412]) {
    await browser.resize(popup, width, 800);
    expect.soft(await cutOff(popup), `at ${width} px`).toEqual([]);
    const taken = await popup.evaluate(() => [
      document.querySelector('.popup')?.clientWidth,
      document.querySelector('.popup')?.clientHeight,
    ]);
    expect.soft(taken).toEqual([width, 800]);
  }
});

/** Minimum initially visible height of the list, in px. */
const LIST = 240;

test('the popup leaves room for the list, however large the text', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  await startWith(browser, posting, ['Python', 'PostgreSQL']);
  const popup = await openPopup(browser, posting);
  await popup.waitFor({ css: '.popup-body .ask-words' });
  await browser.resize(popup, 400, 600);
  for (const size of browser.setTextSize ? TEXT_SIZES : [100]) {
    await browser.setTextSize?.(popup, size);
    const [above, below] = await popup.evaluate(() => [
      document.querySelector('.verdict')?.getBoundingClientRect().bottom ?? 0,
      document.querySelector('.popup-foot')?.getBoundingClientRect().top ?? 0,
    ]);
    expect.soft(below - above, `text at ${size} %`).toBeGreaterThanOrEqual(LIST);
    expect.soft(await cutOff(popup), `text at ${size} %`).toEqual([]);
  }
});
