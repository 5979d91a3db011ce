import { expect } from 'vitest';
import type { Page } from './browsers/page.ts';
import { button, heading, link } from './browsers/query.ts';
import { test } from './harness.ts';
import { seedPostings } from './seed-postings.ts';
import { title } from './steps.ts';

/** Name on the plan's first card. */
const FIRST_CARD = { css: '.next-card:first-child h3' };

async function add(options: Page, name: string): Promise<void> {
  await options.type({ css: '[role=combobox]' }, name);
  await options.waitFor({ css: '[role=option]', has: name });
  await options.press('Enter');
  await options.waitFor(button(`Remove ${name}`));
}

test('insights tell what to learn next, from postings read beside the page', async ({ world }) => {
  const { browser, server } = world;
  const options = await browser.openExtensionPage('options.html');
  for (const name of ['Python', 'Java', 'Docker', 'Kubernetes', 'PostgreSQL']) await add(options, name);
  await seedPostings(options, 300);
  await options.click(link('Insights'));
  await options.waitFor(title('Insights'));
  await options.waitFor({ css: '.page-head p', has: 'From the 300 postings' });
  await options.waitFor(heading('How you match'));

  // Skills in progress are not recommended; after undo they are again.
  const first = await options.text(FIRST_CARD);
  await options.click(button(`Start learning ${first}`));
  await options.waitFor({ css: '.toast', has: `${first} added as learning` });
  await options.waitForNo(button(`Start learning ${first}`));
  expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Start learning');
  await options.click(button('Undo'));
  await options.waitFor(button(`Start learning ${first}`));

  await options.click(button('Most asked for: show as table'));
  await options.waitFor({ css: '.figures tbody th', has: 'Python' });
  await options.click(button('Must-haves only'));
  await options.waitForNo({ css: '.figures thead th', has: 'Nice-to-have' });
  await options.type({ css: '.title-field input' }, 'engineer 300');
  await options.waitFor({ css: '.page-head p', has: 'From the 1 posting within this filter' });
  await options.waitFor({ css: 'p', has: 'Read 4 more postings first' });
  expect(await options.evaluate(() => location.hash)).toBe('#/insights?title=engineer+300&need=required');

  expect(server.requests()).toEqual([]);
  expect(await browser.errors()).toEqual([]);
});

test('what is asked for leads to the postings that ask', async ({ world }) => {
  const { browser } = world;
  const options = await browser.openExtensionPage('options.html#/insights');
  await options.waitFor(heading('No posting read yet'));
  await seedPostings(options, 40);
  await options.click(button('Most asked for: show as table'));
  const name = await options.text({ css: '.figures tbody a' });
  await options.click(link(name));
  await options.waitFor(title('Postings'));
  expect(await options.evaluate(() => location.hash)).toMatch(/^#\/postings\?skill=[a-z-]+$/);
});
