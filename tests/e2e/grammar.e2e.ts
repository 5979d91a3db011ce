import { expect } from 'vitest';
import { button, heading, link } from './browsers/query.ts';
import { test } from './harness.ts';
import { title } from './steps.ts';

/** Only the grammar tells that the first word of its last line is no spreadsheet. */
const AD = `Lamp Engineer

You must have:
- Python and Kubernetes

Excel your career with us.`;

test('a background that was stopped loads the grammar, which is a script of its own, when a posting asks for it', async ({
  world,
}) => {
  const { browser } = world;
  const options = await browser.openExtensionPage('options.html#/postings');
  await browser.stopBackground();
  await options.click(link('Paste a posting'));
  await options.waitFor(heading('Paste a posting'));
  await options.type({ css: '.paste-posting textarea' }, AD);
  await options.waitFor({ css: '[role=status]', has: 'Read as' });
  await options.click(button('Keep this posting'));
  await options.waitFor(title('Lamp Engineer'));
  await options.waitFor({ css: '.posting-text mark', has: 'Kubernetes' });
  await options.waitForNo({ css: '.posting-text mark', has: 'Excel' });
  expect(await browser.errors()).toEqual([]);
});
