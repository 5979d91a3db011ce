import { openPopup } from './browsers/browser.ts';
import { heading, link } from './browsers/query.ts';
import { careersPage, page, savedPage } from './fixtures.ts';
import { test } from './harness.ts';
import { badgeIs, startWith } from './steps.ts';

test('a list of jobs gets no badge, and the popup says why', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  await startWith(browser, posting, ['Python']);
  const list = await open(page('greenhouse-list'));
  const popup = await openPopup(browser, list);
  await popup.waitFor(heading('No job posting on this page'));
  await badgeIs(browser, list, '');
});

test('an application form is told to be one, and leads back to its ad', async ({ world }) => {
  const { browser, open } = world;
  const form = await open(savedPage('lever/form'));
  const popup = await openPopup(browser, form);
  await popup.waitFor(heading('This is an application form'));
  await popup.waitFor(link('Open the posting'));
  await badgeIs(browser, form, '');
});

test('a site that is no portal is not read by itself', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(careersPage('northwind-pay'));
  const popup = await openPopup(browser, posting);
  await popup.waitFor(heading('isn’t read yet'));
  await badgeIs(browser, posting, '');
});

test('the badge goes when the tab leaves the posting', async ({ world }) => {
  const { browser, server, open } = world;
  const posting = await open(page('greenhouse-backend'));
  await startWith(browser, posting, ['Python']);
  await badgeIs(browser, posting, '4');

  const list = page('greenhouse-list');
  server.serve(list.url, list.html);
  await posting.goto(list.url);
  await badgeIs(browser, posting, '');
});
