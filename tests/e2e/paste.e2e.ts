import { expect } from 'vitest';
import { link } from './browsers/query.ts';
import { test } from './harness.ts';
import { pastePosting, title } from './steps.ts';

const AD = `Subject: Fwd: Lamp Engineer at Contoso Lamps

> Our lamps know when it is dark, and you know why that is.
>
> You must have:
> - Python and Kubernetes`;

test('a posting that came by mail is pasted, put right, kept and listed', async ({ world }) => {
  const { browser } = world;
  const options = await browser.openExtensionPage('options.html#/postings');
  await pastePosting(options, AD);
  await options.waitFor(title('Lamp Engineer'));
  await options.waitFor({ css: '.posting-text mark', has: 'Kubernetes' });
  await options.waitForNo(link('Open'));
  await options.click(link('Postings', { css: '.crumb' }));
  await options.waitFor({ css: '.postings tr', has: 'Lamp Engineer' });
  await options.waitForNo({ css: '[data-cell="open"]' });
  expect(await browser.errors()).toEqual([]);
});
