import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import { button } from './browsers/query.ts';
import { careersPage } from './fixtures.ts';
import { test } from './harness.ts';
import { badgeIs, pickFirstSkills, title } from './steps.ts';

test('"Read this page" reads a posting on any site, once the button was pressed there', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(careersPage('northwind-pay'));
  await browser.triggerAction(posting);
  const popup = await openPopup(browser, posting);
  await popup.click(button('Read this page'));
  await popup.waitFor(title('Senior Backend Engineer, Payments'));
  await pickFirstSkills(popup, ['Python', 'PostgreSQL']);
  await badgeIs(browser, posting, /^\d+$/);
  // Only its long list scrolls; a scrolling popup would have two scrollbars.
  expect(await popup.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});

test('a page that looks like no posting is read as asked, and the popup asks whether it is one', async ({
  world,
}) => {
  const { browser, open } = world;
  const about = await open(careersPage('about'));
  await browser.triggerAction(about);
  const popup = await openPopup(browser, about);
  await popup.click(button('Read this page'));
  await popup.waitFor(button('Yes, keep it'));
  await popup.click(button('No, forget it'));
  await popup.waitFor(button('Read this page'));
  await badgeIs(browser, about, '');
});
