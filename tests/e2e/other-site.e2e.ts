import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import { button, heading } from './browsers/query.ts';
import { careersPage } from './fixtures.ts';
import { test } from './harness.ts';
import { seedPostings } from './seed-postings.ts';
import { badgeIs, pickFirstSkills, title } from './steps.ts';
import { stored } from './stored.ts';
import { until } from './until.ts';

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

test('a page that looks like no posting is read as asked, and stored only once the user says that it is one', async ({
  world,
}) => {
  const { browser, open } = world;
  const about = await open(careersPage('about'));
  await browser.triggerAction(about);
  const popup = await openPopup(browser, about);
  await popup.click(button('Read this page'));
  await popup.waitFor(button('Yes, keep it'));
  const address = careersPage('about').url;
  expect(await stored(browser)).not.toContain(address);
  await popup.click(button('No, forget it'));
  await popup.waitFor(button('Read this page'));
  await badgeIs(browser, about, '');
  await popup.click(button('Undo'));
  await popup.click(button('Yes, keep it'));
  await popup.waitForNo(button('Yes, keep it'));
  await until('the posting is stored', async () => (await stored(browser)).includes(address));
});

test('what earlier versions stored without asking is offered once for removal, with a way back', async ({
  world,
}) => {
  const { browser } = world;
  const options = await browser.openExtensionPage('options.html#/settings');
  await seedPostings(options, 3);
  await options.evaluate(async () => {
    const opened = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const db = await opened(indexedDB.open('gaplight'));
    const postings = db.transaction('postings', 'readwrite').objectStore('postings');
    const posting = await opened<object>(postings.get('example:2'));
    await opened(postings.put({ ...posting, sure: false }));
    db.close();
  });
  await options.close();
  const list = await browser.openExtensionPage('options.html#/postings');
  await list.waitFor(heading('Is this a posting?'));
  await list.click(button('Remove it'));
  await list.waitForNo(heading('Is this a posting?'));
  await list.waitFor({ css: '.page-head p', has: '2 postings' });
  await list.click(button('Undo'));
  await list.waitFor({ css: '.page-head p', has: '3 postings' });
  await list.waitForNo(heading('Is this a posting?'));
});
