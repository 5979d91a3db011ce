import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { seedTracked } from '#tests/commands/screenshots-seed.ts';
import { openPopup } from './browsers/browser.ts';
import { rawPages } from './browsers/chromium.ts';
import type { Page } from './browsers/page.ts';
import { button, heading, link } from './browsers/query.ts';
import { chooseFile } from './choose-file.ts';
import { careersPage, page } from './fixtures.ts';
import { BROWSER, test } from './harness.ts';
import { seedPostings } from './seed-postings.ts';
import { addProfile, badgeIs, pickFirstSkills, title } from './steps.ts';

/** What axe finds in either theme: the rule, and where it is broken. */
async function faults(shown: Page): Promise<string[]> {
  const raw = rawPages.get(shown);
  if (!raw) throw new Error('axe looks at pages of Chromium only');
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // What is still fading in has no contrast yet.
    await raw.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page: raw }).analyze();
    found.push(
      ...violations.map(({ id, nodes }) => `${colorScheme}: ${id} at ${nodes.map((n) => n.target)}`),
    );
  }
  return found;
}

// The pages are the same in both browsers, and axe needs Playwright, which drives no Firefox of Mozilla's.
test.runIf(BROWSER === 'chromium')(
  'axe finds nothing in the popup and the options, light or dark',
  async ({ world }) => {
    const { browser, open } = world;
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor(title('Skills'));
    expect.soft(await faults(options), 'options, with nothing tracked').toEqual([]);

    const posting = await open(page('greenhouse-backend'));
    const popup = await openPopup(browser, posting);
    await popup.waitFor(title('Senior Engineer, Payments'));
    expect.soft(await faults(popup), 'popup, with nothing tracked').toEqual([]);

    await pickFirstSkills(popup, ['Python', 'PostgreSQL']);
    expect.soft(await faults(popup), 'popup, with a match').toEqual([]);

    await options.waitFor({ css: 'table' });
    expect.soft(await faults(options), 'options, with skills').toEqual([]);

    const list = await openPopup(browser, await open(page('greenhouse-list')));
    await list.waitFor(title('No job posting on this page'));
    expect.soft(await faults(list), 'popup, without a posting').toEqual([]);
  },
);

test.runIf(BROWSER === 'chromium')('axe finds nothing in the list of skills', async ({ world }) => {
  const { browser, open } = world;
  const skills = await browser.openExtensionPage('options.html#/skills/github-actions');
  await skills.click(button('I know this'));
  await skills.click({ css: 'input', text: 'Select GitHub Actions' });
  await skills.waitFor({ css: '[role=toolbar]' });
  expect.soft(await faults(skills), 'skills, with details and a selection').toEqual([]);
  const posting = await open(page('greenhouse-backend'));
  await badgeIs(browser, posting, /\d/);
  await skills.click({ css: '.chip', has: 'Asked, not in your skills' });
  await skills.waitFor({ css: '.asked-table' });
  expect.soft(await faults(skills), 'skills, those that are asked for').toEqual([]);
  await skills.click({ css: 'button', has: 'Keys' });
  await skills.waitFor({ css: 'dialog' });
  expect.soft(await faults(skills), 'skills, the keys').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing in the welcome page', async ({ world }) => {
  const { browser } = world;
  const welcome = await browser.openExtensionPage('welcome.html');
  await welcome.waitFor({ css: '.sample-popup h3', has: 'Asks for' });
  expect.soft(await faults(welcome), 'welcome, with nothing tracked').toEqual([]);
  await welcome.click({ css: '.chip', text: 'Python' });
  await welcome.waitFor({ css: '.sample-popup #band' });
  expect.soft(await faults(welcome), 'welcome, with a score').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing in a résumé on the welcome page', async ({ world }) => {
  const { browser } = world;
  const welcome = await browser.openExtensionPage('welcome.html');
  const resume = 'Skills\nbasic Go, Docker\nExperience\nEngineer, 2019 – 2023\nWorked with the SAP team';
  await chooseFile(welcome, 'resume.txt', new TextEncoder().encode(resume));
  await welcome.waitFor({ css: '.preview', has: 'not certain' });
  expect.soft(await faults(welcome), 'welcome, with what is in a résumé').toEqual([]);
  await welcome.click({ css: '.preview-foot button', has: 'Import' });
  await welcome.waitFor({ css: '.answer-score' });
  expect.soft(await faults(welcome), 'welcome, with a first answer').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing in the settings', async ({ world }) => {
  const { browser } = world;
  const settings = await browser.openExtensionPage('options.html#/settings');
  await settings.waitFor({ css: '.used dl' });
  expect.soft(await faults(settings), 'settings').toEqual([]);
  await addProfile(settings, 'Data', 'data-engineering');
  expect.soft(await faults(settings), 'settings, with profiles').toEqual([]);
  await settings.click(button('Erase everything…'));
  await settings.waitFor({ css: 'dialog' });
  expect.soft(await faults(settings), 'settings, about to erase').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing where a page was misread', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('partly-read'));
  await browser.triggerAction(posting);
  const popup = await openPopup(browser, posting);
  await popup.waitFor(button('Read the whole page', { css: '.reading-note' }));
  expect.soft(await faults(popup), 'popup, of a part').toEqual([]);
  const report = await browser.openExtensionPage(`options.html#/misread/${posting.tab}`);
  await report.waitFor({ css: 'textarea[readonly]' });
  expect.soft(await faults(report), 'the report').toEqual([]);
});

// A small roadmap: axe takes half a minute for the contrast of a large one.
test.runIf(BROWSER === 'chromium')('axe finds nothing in a roadmap and its editor', async ({ world }) => {
  const roadmap = await world.browser.openExtensionPage('options.html#/roadmap');
  await roadmap.click(button('New'));
  await roadmap.waitFor(title('Edit roadmap'));
  await roadmap.type({ css: '[role=combobox]' }, 'k8s');
  await roadmap.waitFor({ css: '[role=option]', has: 'Kubernetes' });
  expect.soft(await faults(roadmap), 'the editor, with a list open').toEqual([]);
  await roadmap.press('Enter');
  await roadmap.click(button('Add an alternative to Kubernetes'));
  await roadmap.type({ css: '[role=combobox]', text: 'Alternative to Kubernetes' }, 'Nomad');
  await roadmap.press('Enter');
  await roadmap.waitFor(button('Remove Nomad from the choice'));
  expect.soft(await faults(roadmap), 'the editor, with a choice').toEqual([]);
  await roadmap.click(link('Show roadmap'));
  await roadmap.waitFor({ css: '[data-stop]', has: 'Nomad' });
  expect.soft(await faults(roadmap), 'a roadmap, as a map').toEqual([]);
  await roadmap.click({ css: 'label', text: 'List' });
  await roadmap.waitFor({ css: '.roadmap-list' });
  expect.soft(await faults(roadmap), 'a roadmap, as a list').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing where a roadmap comes in', async ({ world }) => {
  const bring = await world.browser.openExtensionPage('options.html#/roadmap/open');
  await bring.type({ css: 'textarea' }, 'Welding');
  await bring.click(button('Find the skills'));
  await bring.waitFor({ css: '.bring-problem' });
  expect.soft(await faults(bring), 'a roadmap, before it is read').toEqual([]);
  await bring.type({ css: 'textarea' }, 'Python\nWelding\nKubernets');
  await bring.click(button('Find the skills'));
  await bring.waitFor({ css: '.brought' });
  expect.soft(await faults(bring), 'a roadmap, with a preview').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing in import and export', async ({ world }) => {
  const { browser } = world;
  const transfer = await browser.openExtensionPage('options.html#/import');
  await transfer.waitFor(title('Import & export'));
  await transfer.click({ css: 'summary', has: 'Or paste' });
  expect.soft(await faults(transfer), 'import, before a file').toEqual([]);
  await transfer.type({ css: 'textarea' }, 'skill,level\nk8s,expert\nGrafanna,\nQuux,');
  await transfer.click(button('Read the text'));
  await transfer.waitFor({ css: 'h2', has: 'recognised' });
  expect.soft(await faults(transfer), 'import, with a preview').toEqual([]);
  await transfer.click(button('Import 1 skill'));
  await transfer.click({ css: 'summary', has: 'Or paste' });
  await transfer.type({ css: 'textarea' }, '{"skills": 1}');
  await transfer.click(button('Read the text'));
  await transfer.waitFor({ css: 'h2', has: 'no list of skills' });
  expect.soft(await faults(transfer), 'import, with a problem').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing in the insights', async ({ world }) => {
  const { browser } = world;
  const insights = await browser.openExtensionPage('options.html#/insights');
  await insights.waitFor(title('Insights'));
  expect.soft(await faults(insights), 'insights, without a posting').toEqual([]);
  await seedPostings(insights, 200);
  await seedTracked(insights);
  await insights.waitFor({ css: '.next-card' });
  expect.soft(await faults(insights), 'insights, as charts').toEqual([]);
  await insights.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('.as-table')) one.click();
  });
  await insights.waitFor({ css: '.figures' });
  expect.soft(await faults(insights), 'insights, as tables').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing in what is said of sites', async ({ world }) => {
  const { browser, open } = world;
  const other = careersPage('northwind-pay');
  const tab = await open(other);
  await browser.triggerAction(tab);
  const popup = await openPopup(browser, tab);
  await popup.waitFor(button('Always read this site'));
  expect.soft(await faults(popup), 'popup, of a site that is not read').toEqual([]);
  const sites = await browser.openExtensionPage('options.html#/sites');
  await sites.waitFor(title('Sites'));
  await browser.consentTo(`${new URL(other.url).origin}/*`);
  await popup.click(button('Always read this site'));
  await sites.click({ css: '[role=switch]', text: 'Read LinkedIn' });
  await sites.waitFor({ css: '.site-row', has: 'Off' });
  expect.soft(await faults(sites), 'sites, one allowed and one off').toEqual([]);
  await browser.takeAccess(`${new URL(other.url).origin}/*`);
  await sites.waitFor({ css: '.site-closed' });
  expect.soft(await faults(sites), 'sites, closed by the browser').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing in the postings', async ({ world }) => {
  const { browser } = world;
  const postings = await browser.openExtensionPage('options.html#/postings');
  await postings.waitFor(heading('No posting yet'));
  await postings.waitFor({ css: '.sample-popup .sample-choices' });
  expect.soft(await faults(postings), 'postings, without one').toEqual([]);
  await seedPostings(postings, 30);
  await seedTracked(postings);
  await postings.click({ css: 'label:has([aria-label="Select Engineer 1"])' });
  await postings.click({ css: 'label:has([aria-label="Select Engineer 2"])' });
  await postings.waitFor({ css: '[role=toolbar]' });
  expect.soft(await faults(postings), 'postings, as a list').toEqual([]);
  await postings.click({ css: '[role=toolbar] a' });
  await postings.waitFor({ css: '.compare' });
  expect.soft(await faults(postings), 'postings, side by side').toEqual([]);
  await postings.click({ css: '.compare-title' });
  await postings.waitFor({ css: '.posting-text' });
  expect.soft(await faults(postings), 'one posting').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing where one says how far one is', async ({ world }) => {
  const list = await world.browser.openExtensionPage('options.html#/postings');
  await seedPostings(list, 2);
  await list.click({ css: '.status-button' });
  await list.click(button('Interview', { css: 'dialog' }));
  await list.waitFor({ css: 'dialog .toast' });
  expect(await faults(list)).toEqual([]);
});
