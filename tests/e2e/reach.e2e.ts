import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import type { Page } from './browsers/page.ts';
import { button } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { startWith } from './steps.ts';
import { until } from './until.ts';

const PANEL = button('Open in the side panel');
const MARKS = { css: '[role=switch]', text: 'Mark recognised words on every posting' };

const marksAre = (posting: Page, on: boolean) =>
  until(
    on ? 'marks' : 'no marks',
    async () => (await posting.evaluate(() => CSS.highlights.size > 0)) === on,
  );

test('a click in the popup opens the side panel, with a posting or without', async ({ world }) => {
  const { browser, open } = world;
  for (const name of ['greenhouse-backend', 'greenhouse-list']) {
    const popup = await openPopup(browser, await open(page(name)));
    await popup.waitFor(PANEL);
  }
  expect(await browser.hasSidePanel()).toBe(false);
  const popup = await openPopup(browser, await open(page('greenhouse-list')));
  await popup.click(PANEL);
  await until('the side panel', browser.hasSidePanel);
});

test('the keys are the extension’s, and do what they say', async ({ world }) => {
  const { browser, open } = world;
  const keys = await browser.shortcuts();
  expect(keys).toMatchObject({ _execute_action: 'Alt+Shift+G', 'toggle-marks': 'Alt+Shift+M' });
  const { pressAltShift, hasPopup } = browser;
  if (!pressAltShift || !hasPopup) return;

  const posting = await open(page('greenhouse-backend'));
  await (await startWith(browser, posting, ['Python'])).close();
  await pressAltShift(posting, 'M');
  await marksAre(posting, true);
  await pressAltShift(posting, 'M');
  await marksAre(posting, false);
  expect(await hasPopup()).toBe(false);
  await pressAltShift(posting, 'G');
  await until('the popup', hasPopup);
});

test('every posting is marked where one wants that, but for those where one does not', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python']);
  const settings = await browser.openExtensionPage('options.html#/settings');
  await settings.click(MARKS);
  await marksAre(posting, true);

  const next = await open(page('greenhouse-data'));
  await marksAre(next, true);

  await popup.click(button('Hide on page'));
  await marksAre(posting, false);
  await marksAre(next, true);

  await settings.click(MARKS);
  await marksAre(next, false);
  expect(await browser.errors()).toEqual([]);
});
