import { expect } from 'vitest';
import { test } from './harness.ts';
import { pastePosting, title } from './steps.ts';

/** Only the grammar shows that the last line's first word is no spreadsheet. */
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
  await pastePosting(options, AD);
  await options.waitFor(title('Lamp Engineer'));
  await options.waitFor({ css: '.posting-text mark', has: 'Kubernetes' });
  await options.waitForNo({ css: '.posting-text mark', has: 'Excel' });
  expect(await browser.errors()).toEqual([]);
});
