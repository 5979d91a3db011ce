import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import { button, link } from './browsers/query.ts';
import { test } from './harness.ts';
import { badgeIs, startWith, title } from './steps.ts';

const TEXT = `<p>Our lamps know when it is dark, and you know why that is, in every street and in every house of the town.</p>
<h3>You must have</h3><ul><li>Python and Kubernetes, both in use where many depend on them</li><li>PostgreSQL</li></ul>`;

const LEVER = {
  name: 'on-lever',
  url: 'https://jobs.lever.co/contoso/1b2c3d4e-0000-4111-8222-333344445555',
  html: `<!doctype html><title>Contoso - Lamp Engineer</title><div class="posting-page"><div class="posting-headline"><h2>Lamp Engineer</h2>
<div class="posting-categories"><div class="location">Berlin</div></div></div><div class="section page-centered">${TEXT}</div></div>`,
};
const GREENHOUSE = {
  name: 'on-greenhouse',
  url: 'https://job-boards.greenhouse.io/contoso/jobs/4012345',
  html: `<!doctype html><title>Job Application for Lamp Engineer at Contoso</title><div class="job__title"><h1>Lamp Engineer</h1></div>
<div class="job__location">Berlin, Germany</div><div class="job__description">${TEXT}</div>`,
};

test('a job on two portals is one posting with both addresses, until the user says otherwise', async ({
  world,
}) => {
  const { browser, open } = world;
  const first = await open(LEVER);
  const popup = await startWith(browser, first, ['Python']);
  await badgeIs(browser, first, /\d/);
  await popup.close();

  const second = await open(GREENHOUSE);
  const other = await openPopup(browser, second);
  await other.waitFor(title('Lamp Engineer'));
  await other.waitFor(link('Also on Lever'));

  const options = await browser.openExtensionPage('options.html#/postings');
  await options.waitFor({ css: '.postings tr', has: 'Lever +1' });
  await options.waitForNo({ css: '.postings tr', has: 'Greenhouse +1' });
  await options.click(link('Lamp Engineer'));
  await options.waitFor(link('Also on Greenhouse'));

  await other.click(button('Not the same job'));
  await options.waitForNo(link('Also on Greenhouse'));
  await other.waitForNo(link('Also on Lever'));
  await other.click(button('Undo'));
  await other.waitFor(link('Also on Lever'));
  await options.waitFor(link('Also on Greenhouse'));
  expect(await browser.errors()).toEqual([]);
});
