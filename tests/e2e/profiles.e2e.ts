import { expect } from 'vitest';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { addProfile, startWith, title } from './steps.ts';
import { until } from './until.ts';

const RING = { css: '.ring' };

test('a second profile has a roadmap and weights of its own, and the popup goes by the active one', async ({
  world,
}) => {
  const { browser, open } = world;
  const errors = await browser.errors();
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python']);
  const before = await popup.text(RING);
  const options = await browser.openExtensionPage('options.html#/settings');
  await options.waitFor(title('Settings'));
  expect(await options.has({ css: '.profile-choice' })).toBe(false);

  await addProfile(options, 'Data', 'data-engineering');
  await options.evaluate(() => {
    const core = document.querySelector<HTMLInputElement>('.emphasis-control input');
    if (!core) return;
    core.value = '200';
    core.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('another score', async () => (await popup.text(RING)) !== before);
  const roadmap = await browser.openExtensionPage('options.html#/roadmap');
  await roadmap.waitFor(title('Data engineering'));
  await roadmap.waitFor({ css: '.roadmap-picker [aria-current]', has: '· Data' });

  await roadmap.evaluate(() => {
    const choice = document.querySelector<HTMLSelectElement>('.profile-choice select');
    if (!choice) return;
    choice.value = choice.options[0]?.value ?? '';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('the score of the first profile', async () => (await popup.text(RING)) === before);
  await roadmap.waitFor(title('Backend development'));
  expect(await browser.errors()).toEqual(errors);
});
