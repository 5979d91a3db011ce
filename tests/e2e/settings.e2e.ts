import { openPopup } from './browsers/browser.ts';
import type { Page } from './browsers/page.ts';
import { button, heading } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { badgeIs, startWith } from './steps.ts';
import { until } from './until.ts';

const SETTINGS = 'options.html#/settings';
const BADGE = { css: '[role=switch]', text: 'Number on the toolbar button' };

const isDark = (shown: Page) =>
  until('a dark page', () =>
    shown.evaluate(() => {
      const [red = 255] = (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number);
      return document.documentElement.dataset.theme === 'dark' && red < 64;
    }),
  );

test('a theme shows on every open page at once, and on the next one', async ({ world }) => {
  const { browser, open } = world;
  const popup = await openPopup(browser, await open(page('greenhouse-backend')));
  const settings = await browser.openExtensionPage(SETTINGS);
  await settings.click({ css: '.segments label', text: 'Dark' });
  await isDark(settings);
  await isDark(popup);
  await isDark(await browser.openExtensionPage('welcome.html'));
});

test('the badge goes and comes with its setting, and the score with what counts more', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python']);
  await badgeIs(browser, posting, '4');
  const settings = await browser.openExtensionPage(SETTINGS);
  await settings.click(BADGE);
  await badgeIs(browser, posting, '');
  await settings.click(button('Undo'));
  await badgeIs(browser, posting, '4');

  const ring = { css: '.ring' };
  const before = await popup.text(ring);
  await settings.evaluate(() => {
    const range = document.querySelector<HTMLInputElement>('.emphasis-control input');
    if (!range) throw new Error('no such range');
    range.value = range.min;
    range.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('another score', async () => (await popup.text(ring)) !== before);
  await settings.click(button('Back to 100%'));
  await until('the score as before', async () => (await popup.text(ring)) === before);
});

test('erasing everything wants a word typed, and is a fresh start', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  await startWith(browser, posting, ['Python']);
  await badgeIs(browser, posting, '4');
  const settings = await browser.openExtensionPage(SETTINGS);
  await settings.click({ css: '.segments label', text: 'Dark' });
  await isDark(settings);
  await settings.click(button('Erase everything…'));
  await settings.waitFor({ css: 'dialog', has: '1 skill and 1 posting' });
  await settings.type({ css: 'dialog input' }, 'erase');
  await settings.click(button('Erase everything'));
  await settings.waitFor({ css: '[role=status]', has: 'Everything is erased' });
  await until('the theme of the system', () =>
    settings.evaluate(
      () => document.documentElement.dataset.theme === undefined && localStorage.length === 0,
    ),
  );
  await badgeIs(browser, posting, '');
  await settings.waitFor({ css: '.used dl', has: 'Skills 0' });
  // The open page is read again, now for a user without data.
  const popup = await openPopup(browser, posting);
  await popup.waitFor(heading('Asks for 7 skills'));
});
