import { expect } from 'vitest';
import type { Page } from './browsers/page.ts';
import { button } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { startWith, title } from './steps.ts';
import { until } from './until.ts';

/** Focused element as read aloud, without quotations. */
const focused = (popup: Page) =>
  popup.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

const focusIs = (popup: Page, name: string) =>
  until(`the focus on “${name}”`, async () => (await focused(popup)) === name);

/** A name given as a pattern matches the start of what is read aloud. */
async function tabTo(popup: Page, name: string | RegExp): Promise<void> {
  const isIt = (heard: string) => (typeof name === 'string' ? heard === name : name.test(heard));
  for (let i = 0; i < 40; i++) {
    await popup.press('Tab');
    if (isIt(await focused(popup))) return;
  }
  throw new Error(`Tab does not lead to “${name}”`);
}

test('all of the popup can be done with the keyboard', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python', 'PostgreSQL', 'Docker']);
  await popup.click(title('Senior Engineer, Payments'));

  await tabTo(popup, 'How it adds up');
  await popup.press('Enter');
  await popup.waitFor(title('How it adds up'));
  await popup.press('Escape');
  await popup.waitFor(title('Senior Engineer, Payments'));
  await focusIs(popup, 'How it adds up');

  await tabTo(popup, /^Kubernetes/);
  await popup.press('Enter');
  await tabTo(popup, 'Learning');
  await popup.press('Enter');
  await popup.waitFor(button('Undo'));

  await tabTo(popup, 'Undo');
  await popup.press('Enter');
  await tabTo(popup, 'Show on page');
  await popup.press('Enter');
  await popup.waitFor(button('Hide on page'));

  await tabTo(popup, 'More');
  await popup.press('Enter');
  await popup.waitFor(button('Forget this posting'));
  await popup.press('Escape');
  await popup.waitForNo(button('Forget this posting'));
  await focusIs(popup, 'More');
  await popup.press('Enter');
  await tabTo(popup, 'Forget this posting');
  await popup.press('Enter');
  await popup.waitFor(button('Read this page'));
  await tabTo(popup, 'Undo');
  await popup.press('Enter');
  await popup.waitFor(title('Senior Engineer, Payments'));
});

test('a new section gets the focus, and no ring around the page', async ({ world }) => {
  const options = await world.browser.openExtensionPage('options.html');
  await options.waitFor({ css: '.side nav a' });
  await tabTo(options, /^Settings/);
  await options.press('Enter');
  await options.waitFor(title('Settings'));
  const ring = () =>
    options.evaluate(() => {
      const main = document.querySelector('main');
      return main && document.activeElement === main ? getComputedStyle(main).outlineStyle : 'no focus';
    });
  await until('the focus on the section', async () => (await ring()) !== 'no focus');
  expect(await ring()).toBe('none');
});
