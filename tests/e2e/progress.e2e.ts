import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import type { Page } from './browsers/page.ts';
import { button, type Query } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { seedPostings } from './seed-postings.ts';
import { startWith, title } from './steps.ts';
import { stored } from './stored.ts';
import { until } from './until.ts';

const EDITOR: Query = { css: 'dialog.progress-editor' };
const STATUS: Query = { css: '.status-button' };
const row = (name: string): Query => ({ css: '.postings tr', has: name });
const pick = (name: string): Query => ({ css: `label:has([aria-label="Select ${name}"])` });
const toast = (has: string): Query => ({ css: '.toast', has });

/** Types into a field of the editor and leaves it. */
const write = (shown: Page, css: string, text: string) =>
  shown.evaluate(
    (css, text) => {
      const field = document.querySelector<HTMLInputElement>(css);
      if (!field) throw new Error(`no ${css}`);
      field.value = text;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    css,
    text,
  );

test('a job is kept track of from the popup, and found again by how far one is', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python', 'PostgreSQL']);
  await popup.click(button('Save this posting'));
  await popup.waitFor({ ...STATUS, has: 'Saved' });
  await popup.click(STATUS);
  await popup.click(button('Applied', EDITOR));
  await popup.waitFor(toast('1 posting marked as applied for'));
  await popup.waitFor({ ...STATUS, has: 'Applied' });
  // A star would overwrite the status set since.
  await popup.waitForNo(button('Save this posting'));
  await popup.waitFor({ css: '.progress-resume' });
  await write(popup, '.progress-resume input', 'Backend');
  await write(popup, '.progress-note textarea', 'Talked to the team lead');
  await write(popup, '.progress-next input[type=text]', 'Send references');
  await write(popup, '.progress-next input[type=date]', '2031-12-03');
  await popup.waitFor(toast('Date of the next step changed'));
  await popup.click(button('Undo', EDITOR));
  await until('the date to be taken back', async () => !(await stored(browser)).includes('2031-12-03'));
  expect(await stored(browser)).toContain('Talked to the team lead');
  await popup.press('Escape');
  await popup.waitForNo(EDITOR);
  await popup.waitFor(button('How it adds up'));
  await popup.close();

  await open(page('greenhouse-data'));
  const list = await browser.openExtensionPage('options.html#/postings?status=applied');
  // Only a table has columns to choose.
  await browser.resize(list, 1280, 800);
  await list.waitFor(row('Senior Engineer, Payments'));
  await list.waitFor({ css: '[role=status]', has: '1 of 2 shown' });
  await list.waitFor({ css: '.status .note', has: 'Next: Send references' });
  await list.click(button('Columns'));
  await list.click(button('Résumé sent'));
  await list.waitFor({ css: '.postings tbody tr', has: 'Backend' });
  await list.press('Escape');
  await list.click({ css: 'label', text: 'Board' });
  await list.waitFor({ css: '[role=status]', has: 'Backend: 0 of 1' });
  await list.click({ css: 'label', text: 'List' });
  await list.click({ css: '.postings [data-cell=title]', text: 'Senior Engineer, Payments' });
  await list.waitFor(title('Senior Engineer, Payments'));
  await list.waitFor({ css: '.page-head', has: 'Talked to the team lead' });
  await list.waitFor({ css: '.progress-line', has: 'Résumé: Backend' });
  await list.click(STATUS);
  await list.click(button('Interview', EDITOR));
  await list.waitFor({ ...STATUS, has: 'Interview' });
  await write(list, '.progress-next input[type=date]', '2020-01-02');
  await list.waitFor({ css: '.progress-line', has: 'Overdue: Send references' });
  await list.waitFor({ css: '.side .due-count', has: '1 next step is due' });
  await list.click(button('Close', EDITOR));

  const insights = await browser.openExtensionPage('options.html#/insights');
  await insights.waitFor({ css: '.page-head p', has: '2 postings' });
  await insights.click(button('Applied for only'));
  await insights.waitFor({ css: '.page-head p', has: 'From the 1 posting within this filter' });
  expect(await insights.evaluate(() => location.hash)).toBe('#/insights?status=applied');

  // The state at reopening the popup.
  const again = await openPopup(browser, posting);
  await again.waitFor({ ...STATUS, has: 'Interview' });
  expect(await browser.errors()).toEqual([]);
});

test('many get a status at once, with Undo, and are in that order', async ({ world }) => {
  const { browser } = world;
  const options = await browser.openExtensionPage('options.html');
  await options.waitFor(title('Skills'));
  await seedPostings(options, 12);
  const list = await browser.openExtensionPage('options.html#/postings');
  // Only a table has a head that sorts.
  await browser.resize(list, 1280, 800);
  await list.waitFor(row('Engineer 12'));
  for (const name of ['Engineer 2', 'Engineer 3', 'Engineer 10']) await list.click(pick(name));
  // Escape closes only the menu; the selection stays.
  await list.click(button('Set status'));
  await list.waitFor(button('Offer'));
  await list.press('Escape');
  await list.waitForNo(button('Offer'));
  await list.waitFor({ css: '[role=toolbar]', text: '3 postings selected' });
  await list.click(button('Set status'));
  await list.click(button('Offer'));
  await list.waitFor(toast('3 postings marked as offer'));
  await list.click(button('Status'));
  await list.waitFor({ css: '[aria-sort=descending]', has: 'Status' });
  const first = () =>
    list.evaluate(() => document.querySelector('.postings tbody tr .status b')?.textContent);
  await until('the furthest first', async () => (await first()) === 'Offer');
  await list.click(button('Undo'));
  // One of the three was saved before.
  await until('what was before', async () => (await first()) === 'Saved');
  await list.waitForNo({ css: '.status', has: 'Offer' });

  // Setting it in the list may remove the row, but not the control.
  await list.evaluate(() => {
    location.hash = '#/postings?status=saved';
  });
  await list.waitFor({ css: '[role=status]', has: '1 of 12 shown' });
  await list.click(button('Clear selection'));
  await list.click({ css: '[data-cell=status]' });
  await list.click(button('Closed', EDITOR));
  await list.waitFor({ css: '[role=status]', has: 'No posting matches' });
  await list.click(button('Undo', EDITOR));
  await list.click(button('Close', EDITOR));
  await list.waitFor(row('Engineer 10'));
  expect(await browser.errors()).toEqual([]);
});
