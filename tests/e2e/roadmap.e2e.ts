import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import type { Page } from './browsers/page.ts';
import { button, link } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { badgeIs, roadmapChosen, startWith, title } from './steps.ts';
import { until } from './until.ts';

const stop = (label: string) => ({ css: '[data-stop]', has: label });
/** Pressable part of a stop: Firefox cannot press a group of shapes. */
const pressable = (label: string) => ({ css: '.target', within: stop(label) });
const pressed = (label: string) => ({ css: '[data-stop][aria-pressed=true]', has: label });
/** Firefox leaves the field to empty it, so the old name returns before the new one. */
const MINE = { css: 'h1', has: 'Towards payments' };
const SAID = { css: '[role=status]' };
const TALLY = { css: 'nav [aria-current] .num' };

/** Label of the focused element. */
const focused = (shown: Page) =>
  shown.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('a step is taken on the map, counts in the tally and in a posting, and is taken back', async ({
  world,
}) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python']);
  await badgeIs(browser, posting, '4');

  const map = await browser.openExtensionPage('options.html#/roadmap');
  await map.waitFor(title('Backend development'));
  // A single posting shows no 100%: the market counts beside it.
  await map.waitFor(stop('% of postings, yours and many others'));
  await map.waitFor(stop('Python, known, asked by'));
  await map.click(pressable('Kubernetes, gap'));
  await map.waitFor({ css: '.picked h2', text: 'Kubernetes' });
  await map.waitFor({ css: '.picked', has: '1 of 1' });
  await map.waitFor({ css: '.picked dt', text: 'In jobs overall' });
  const before = await map.text(TALLY);
  await map.click(button('I know this'));
  await map.waitFor(stop('Kubernetes, known'));
  expect(await map.text(TALLY)).not.toBe(before);
  await badgeIs(browser, posting, '3');

  await map.click(button('Undo'));
  await map.waitFor(stop('Kubernetes, gap'));
  expect(await map.text(TALLY)).toBe(before);
  await badgeIs(browser, posting, '4');
  await popup.close();
  await map.waitFor(link('1 of 1'));
});

test('the keyboard goes along the path', async ({ world }) => {
  const map = await world.browser.openExtensionPage('options.html#/roadmap/devops');
  await map.click(pressable('Command line'));
  await map.press('ArrowDown');
  await map.press('ArrowDown');
  expect(await focused(map)).toContain('Vim');
  await map.press('Enter');
  await map.waitFor(pressed('Vim'));
  await map.waitFor({ css: '.picked h2', text: 'Vim' });
});

test('a link to a skill brings it into sight', async ({ world }) => {
  const map = await world.browser.openExtensionPage('options.html#/roadmap/devops?skill=mlops');
  await map.waitFor({ css: '.picked h2', text: 'MLOps' });
  await until('MLOps in sight', () =>
    map.evaluate(() => {
      const at = document.querySelector('[data-stop=mlops]')?.getBoundingClientRect();
      return at !== undefined && at.top > 0 && at.bottom < innerHeight;
    }),
  );
});

test('a new roadmap is named first', async ({ world }) => {
  const map = await world.browser.openExtensionPage('options.html#/roadmap');
  await map.click(button('New'));
  await map.waitFor(title('Edit roadmap'));
  await until('the focus in the name', async () => (await focused(map)) === 'Name of the roadmap');
  const selected = await map.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement as HTMLInputElement;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  });
  expect(selected).toBe('My roadmap');
});

test('the map fits the window, as a line that winds or as one column', async ({ world }) => {
  const map = await world.browser.openExtensionPage('options.html#/roadmap');
  await world.browser.resize(map, 1280, 800);
  await map.waitFor(stop('Python'));
  const fits = () =>
    map.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  expect(await fits()).toBe(true);
  await map.waitFor({ css: 'svg.map.serpentine' });
  await map.evaluate(() => {
    const frame = document.querySelector<HTMLElement>('.map-frame');
    if (frame) frame.style.inlineSize = '360px';
  });
  await map.waitFor({ css: 'svg.map.column' });
  expect(await fits()).toBe(true);
  await map.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await map.waitFor({ css: 'svg.map.serpentine' });
  await map.evaluate(() => dispatchEvent(new Event('afterprint')));
  await map.waitFor({ css: 'svg.map.column' });
});

test('a roadmap of one’s own is made from a copy, changed, followed, and shown in the popup', async ({
  world,
}) => {
  const { browser, open } = world;
  const map = await browser.openExtensionPage('options.html#/roadmap/frontend');
  await map.click(button('Edit a copy'));
  await map.waitFor(title('Edit roadmap'));
  await map.type({ css: 'input', text: 'Name of the roadmap' }, 'Towards payments');
  await map.press('Enter');
  await map.waitFor({ css: '[role=status]', has: 'Roadmap renamed' });
  await map.type({ css: '[role=combobox]', text: 'Add a skill to Tools' }, 'k8s');
  await map.waitFor({ css: '[role=option]', has: 'Kubernetes' });
  await map.press('Enter');
  await map.waitFor({ css: '.step-name', has: 'Kubernetes' });
  await map.click(button('Remove Web basics'));
  await map.waitFor({ ...SAID, has: 'Web basics removed' });

  await map.click(link('Show roadmap'));
  await map.waitFor(MINE);
  await map.click(button('Follow this'));
  await roadmapChosen(map, 'followed');

  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python']);
  await popup.close();
  const again = await openPopup(browser, posting);
  await again.click({ css: 'summary', has: 'Kubernetes' });
  await again.waitFor({ css: '.route a', has: 'Tools' });

  const asked = await browser.openExtensionPage('options.html#/roadmap?skill=kubernetes');
  await asked.waitFor(MINE);
  await asked.waitFor(pressed('Kubernetes'));
});
