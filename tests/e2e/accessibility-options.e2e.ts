import { expect } from 'vitest';
import { seedTracked } from '#tests/commands/screenshots-seed.ts';
import { axeFaults } from './axe-faults.ts';
import { button, heading, link } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { BROWSER, test } from './harness.ts';
import { seedPostings } from './seed-postings.ts';
import { addProfile, badgeIs, title } from './steps.ts';

// Sections of the dashboard; accessibility.e2e.ts has the other pages, and the reason for Chromium alone.
test.runIf(BROWSER === 'chromium')('axe finds nothing in the list of skills', async ({ world }) => {
  const { browser, open } = world;
  const skills = await browser.openExtensionPage('options.html#/skills/github-actions');
  // Only a wide page tells the keys.
  await browser.resize(skills, 1280, 800);
  await skills.click(button('I know this'));
  await skills.click({ css: 'input', text: 'Select GitHub Actions' });
  await skills.waitFor({ css: '[role=toolbar]' });
  expect.soft(await axeFaults(skills), 'skills, with details and a selection').toEqual([]);
  const posting = await open(page('greenhouse-backend'));
  await badgeIs(browser, posting, /\d/);
  await skills.click({ css: '.chip', has: 'Asked, not in your skills' });
  await skills.waitFor({ css: '.asked-table' });
  expect.soft(await axeFaults(skills), 'skills, those that are asked for').toEqual([]);
  await skills.click({ css: 'button', has: 'Keys' });
  await skills.waitFor({ css: 'dialog' });
  expect.soft(await axeFaults(skills), 'skills, the keys').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing in the settings', async ({ world }) => {
  const { browser } = world;
  const settings = await browser.openExtensionPage('options.html#/settings');
  await settings.waitFor({ css: '.used dl' });
  expect.soft(await axeFaults(settings), 'settings').toEqual([]);
  await addProfile(settings, 'Data', 'data-engineering');
  expect.soft(await axeFaults(settings), 'settings, with profiles').toEqual([]);
  await settings.click(button('Erase everything…'));
  await settings.waitFor({ css: 'dialog' });
  expect.soft(await axeFaults(settings), 'settings, about to erase').toEqual([]);
});

// A small roadmap: axe takes half a minute for the contrast of a large one.
test.runIf(BROWSER === 'chromium')('axe finds nothing in a roadmap and its editor', async ({ world }) => {
  const roadmap = await world.browser.openExtensionPage('options.html#/roadmap');
  await roadmap.click(button('New'));
  await roadmap.waitFor(title('Edit roadmap'));
  await roadmap.type({ css: '[role=combobox]' }, 'k8s');
  await roadmap.waitFor({ css: '[role=option]', has: 'Kubernetes' });
  expect.soft(await axeFaults(roadmap), 'the editor, with a list open').toEqual([]);
  await roadmap.press('Enter');
  await roadmap.click(button('Add an alternative to Kubernetes'));
  await roadmap.type({ css: '[role=combobox]', text: 'Alternative to Kubernetes' }, 'Nomad');
  await roadmap.press('Enter');
  await roadmap.waitFor(button('Remove Nomad from the choice'));
  expect.soft(await axeFaults(roadmap), 'the editor, with a choice').toEqual([]);
  await roadmap.click(link('Show roadmap'));
  await roadmap.waitFor({ css: '[data-stop]', has: 'Nomad' });
  expect.soft(await axeFaults(roadmap), 'a roadmap, as a map').toEqual([]);
  await roadmap.click({ css: 'label', text: 'List' });
  await roadmap.waitFor({ css: '.roadmap-list' });
  expect.soft(await axeFaults(roadmap), 'a roadmap, as a list').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing where a roadmap comes in', async ({ world }) => {
  const bring = await world.browser.openExtensionPage('options.html#/roadmap/open');
  await bring.type({ css: 'textarea' }, 'Welding');
  await bring.click(button('Find the skills'));
  await bring.waitFor({ css: '.bring-problem' });
  expect.soft(await axeFaults(bring), 'a roadmap, before it is read').toEqual([]);
  await bring.type({ css: 'textarea' }, 'Python\nWelding\nKubernets');
  await bring.click(button('Find the skills'));
  await bring.waitFor({ css: '.brought' });
  expect.soft(await axeFaults(bring), 'a roadmap, with a preview').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing in import and export', async ({ world }) => {
  const { browser } = world;
  const transfer = await browser.openExtensionPage('options.html#/import');
  await transfer.waitFor(title('Import & export'));
  await transfer.click({ css: 'summary', has: 'Or paste' });
  expect.soft(await axeFaults(transfer), 'import, before a file').toEqual([]);
  await transfer.type({ css: 'textarea' }, 'skill,level\nk8s,expert\nGrafanna,\nQuux,');
  await transfer.click(button('Read the text'));
  await transfer.waitFor({ css: 'h2', has: 'recognised' });
  expect.soft(await axeFaults(transfer), 'import, with a preview').toEqual([]);
  await transfer.click(button('Import 1 skill'));
  await transfer.click({ css: 'summary', has: 'Or paste' });
  await transfer.type({ css: 'textarea' }, '{"skills": 1}');
  await transfer.click(button('Read the text'));
  await transfer.waitFor({ css: 'h2', has: 'no list of skills' });
  expect.soft(await axeFaults(transfer), 'import, with a problem').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing in the insights', async ({ world }) => {
  const { browser } = world;
  const insights = await browser.openExtensionPage('options.html#/insights');
  await insights.waitFor(title('Insights'));
  expect.soft(await axeFaults(insights), 'insights, without a posting').toEqual([]);
  await seedPostings(insights, 200);
  await seedTracked(insights);
  await insights.waitFor({ css: '.next-card' });
  expect.soft(await axeFaults(insights), 'insights, as charts').toEqual([]);
  await insights.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('.as-table')) one.click();
  });
  await insights.waitFor({ css: '.figures' });
  expect.soft(await axeFaults(insights), 'insights, as tables').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing in the postings', async ({ world }) => {
  const { browser } = world;
  const postings = await browser.openExtensionPage('options.html#/postings');
  await postings.waitFor(heading('No posting yet'));
  await postings.waitFor({ css: '.sample-popup .sample-choices' });
  expect.soft(await axeFaults(postings), 'postings, without one').toEqual([]);
  await seedPostings(postings, 30);
  await seedTracked(postings);
  await postings.click({ css: 'label:has([aria-label="Select Engineer 1"])' });
  await postings.click({ css: 'label:has([aria-label="Select Engineer 2"])' });
  await postings.waitFor({ css: '[role=toolbar]' });
  expect.soft(await axeFaults(postings), 'postings, as a list').toEqual([]);
  await postings.click({ css: '[role=toolbar] a' });
  await postings.waitFor({ css: '.compare' });
  expect.soft(await axeFaults(postings), 'postings, side by side').toEqual([]);
  await postings.click({ css: '.compare-title' });
  await postings.waitFor({ css: '.posting-text' });
  expect.soft(await axeFaults(postings), 'one posting').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing where one says how far one is', async ({ world }) => {
  const list = await world.browser.openExtensionPage('options.html#/postings');
  await seedPostings(list, 2);
  await list.click({ css: '.status-button' });
  await list.click(button('Interview', { css: 'dialog' }));
  await list.waitFor({ css: 'dialog .toast' });
  expect(await axeFaults(list)).toEqual([]);
});
