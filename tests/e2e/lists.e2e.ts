import { expect } from 'vitest';
import type { Page } from './browsers/page.ts';
import { button } from './browsers/query.ts';
import { type Fixture, page } from './fixtures.ts';
import { test, type World } from './harness.ts';
import { allThatIsSeen, watchAll } from './seen-by-page.ts';
import { countColour, type Rect, shownPixels } from './shown-pixels.ts';
import { badgeIs, knowFirstGap, startWith } from './steps.ts';
import { until } from './until.ts';

/** Ring colours of a chip in the light theme: covered and missing. */
const HAVE = '#11897a';
const GAP = '#d68000';

const SWITCH = { css: '[role=switch]', text: 'Scores in lists of postings' };
const READ = 'Senior Engineer, Payments, Berlin or remote';
const NEVER_READ = 'Python Developer, Berlin';

/** A list on a white background in any theme. */
const list: Fixture = (() => {
  const { name, url, html } = page('greenhouse-list');
  return { name, url, html: html.replace('</head>', '<style>body { background: white }</style></head>') };
})();

/** Returns the place of a chip: after the title, up to the longest possible chip. */
function besides(list: Page, title: string): Promise<Rect> {
  return list.evaluate((title) => {
    const all = [...document.querySelectorAll('a')];
    const { right, top, height } = (
      all.find(({ textContent }) => textContent === title) as Element
    ).getBoundingClientRect();
    return { x: Math.round(right + 2), y: Math.round(top), width: 136, height: Math.round(height) };
  }, title);
}

async function shownBeside(list: Page, inExtension: Page, title: string) {
  const pixels = await shownPixels(list, inExtension, await besides(list, title));
  return { have: countColour(pixels, HAVE), gap: countColour(pixels, GAP), pixels: pixels.join() };
}

/** Marks gaps as known, which moves the posting into another band. */
async function know(gaps: number, { browser }: World, posting: Page, popup: Page): Promise<void> {
  for (let i = 1; i <= gaps; i++) {
    await knowFirstGap(popup);
    await badgeIs(browser, posting, String(4 - i));
  }
}

/** Sets the status "applied". */
async function apply(popup: Page): Promise<void> {
  await popup.click({ css: '.status-button' });
  await popup.click(button('Applied', { css: 'dialog' }));
  await popup.waitFor({ css: '.status-button', has: 'Applied' });
}

/** Reads and compares a posting, then opens its list in front. */
async function openList(world: World, scores: boolean) {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python']);
  await badgeIs(browser, posting, '4');
  const settings = await browser.openExtensionPage('options.html#/settings');
  if (scores) await settings.click(SWITCH);
  const shown = await open(list);
  await shown.click({ css: 'h1' });
  const beside = (title: string) => shownBeside(shown, settings, title);
  const knowMore = () => know(3, world, posting, popup);
  return { list: shown, settings, beside, knowMore, apply: () => apply(popup) };
}

/** Counts elements beside the page's own head and body. */
const elementsOfOurs = (shown: Page) => shown.evaluate(() => document.documentElement.children.length - 2);

test('a posting that was read has its score beside its link, which follows what changes', async ({
  world,
}) => {
  const { list, settings, knowMore, beside } = await openList(world, true);
  const chip = () =>
    until('a chip', async () => {
      const shown = await beside(READ);
      return shown.have > 3 && shown.gap > 10 && shown;
    });
  const before = await chip();
  expect(await beside(NEVER_READ)).toMatchObject({ have: 0, gap: 0 });

  await knowMore();
  await list.click({ css: 'h1' });
  await until('another score', async () => {
    const { have, gap } = await beside(READ);
    return have > before.have && gap < before.gap;
  });

  // Like an endless list: the chip follows its link.
  await list.evaluate(() => {
    const row = document.querySelector('.job-post');
    row?.parentElement?.append(...Array.from({ length: 30 }, () => document.createElement('p')), row);
    row?.scrollIntoView();
  });
  await chip();

  // An overlay over the link also covers its chip.
  await list.evaluate(() => {
    const over = document.body.appendChild(document.createElement('div'));
    over.id = 'over';
    over.style.cssText = 'position:fixed;inset:0;background:white';
  });
  await until('no chip over what covers the list', async () => (await beside(READ)).gap === 0);
  await list.evaluate(() => document.querySelector('#over')?.remove());
  await chip();

  await settings.click(SWITCH);
  await list.click({ css: 'h1' });
  await until('nothing of ours', async () => (await elementsOfOurs(list)) === 0);
  expect(await beside(READ)).toMatchObject({ have: 0, gap: 0 });
  expect(await world.browser.errors()).toEqual([]);
});

test('the score, its reasons and that one has applied are the page’s to see nowhere', async ({ world }) => {
  const { list, knowMore, apply, beside } = await openList(world, true);
  const before = await until('a chip', async () => {
    const shown = await beside(READ);
    return shown.gap > 10 && shown;
  });
  await watchAll(list);
  const seen = await allThatIsSeen(list);
  expect(seen.added).toHaveLength(1);

  await knowMore();
  await list.click({ css: 'h1' });
  const after = await until('another score', async () => {
    const shown = await beside(READ);
    return shown.pixels !== before.pixels && shown;
  });
  expect(await allThatIsSeen(list)).toEqual(seen);

  await apply();
  await list.click({ css: 'h1' });
  await until('that one has applied', async () => (await beside(READ)).pixels !== after.pixels);
  expect(await allThatIsSeen(list)).toEqual(seen);
});

test('off, as it is by default, a list is left alone', async ({ world }) => {
  const { list, beside } = await openList(world, false);
  await watchAll(list);
  const seen = await allThatIsSeen(list);
  expect(seen).toMatchObject({ changes: [], added: [] });
  expect(await beside(READ)).toMatchObject({ have: 0, gap: 0 });
});
