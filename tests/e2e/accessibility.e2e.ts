import { expect } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { openPopup } from './browsers/browser.ts';
import { button } from './browsers/query.ts';
import { chooseFile } from './choose-file.ts';
import { careersPage, page } from './fixtures.ts';
import { BROWSER, test } from './harness.ts';
import { pickFirstSkills, title } from './steps.ts';

// Pages are the same in both browsers, and axe needs Playwright, which does not drive stock Firefox.
test.runIf(BROWSER === 'chromium')(
  'axe finds nothing in the popup and the options, light or dark',
  async ({ world }) => {
    const { browser, open } = world;
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor(title('Skills'));
    expect.soft(await axeFaults(options), 'options, with nothing tracked').toEqual([]);

    const posting = await open(page('greenhouse-backend'));
    const popup = await openPopup(browser, posting);
    await popup.waitFor(title('Senior Engineer, Payments'));
    expect.soft(await axeFaults(popup), 'popup, with nothing tracked').toEqual([]);

    await pickFirstSkills(popup, ['Python', 'PostgreSQL']);
    expect.soft(await axeFaults(popup), 'popup, with a match').toEqual([]);

    await options.waitFor({ css: 'table' });
    expect.soft(await axeFaults(options), 'options, with skills').toEqual([]);

    const list = await openPopup(browser, await open(page('greenhouse-list')));
    await list.waitFor(title('No job posting on this page'));
    expect.soft(await axeFaults(list), 'popup, without a posting').toEqual([]);
  },
);

test.runIf(BROWSER === 'chromium')('axe finds nothing in the welcome page', async ({ world }) => {
  const { browser } = world;
  const welcome = await browser.openExtensionPage('welcome.html');
  await welcome.waitFor({ css: '.sample-popup h3', has: 'Asks for' });
  expect.soft(await axeFaults(welcome), 'welcome, with nothing tracked').toEqual([]);
  await welcome.click({ css: '.chip', text: 'Python' });
  await welcome.waitFor({ css: '.sample-popup #band' });
  expect.soft(await axeFaults(welcome), 'welcome, with a score').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing in a résumé on the welcome page', async ({ world }) => {
  const { browser } = world;
  const welcome = await browser.openExtensionPage('welcome.html');
  const resume = 'Skills\nbasic Go, Docker\nExperience\nEngineer, 2019 – 2023\nWorked with the SAP team';
  await chooseFile(welcome, 'resume.txt', new TextEncoder().encode(resume));
  await welcome.waitFor({ css: '.preview', has: 'uncertain' });
  expect.soft(await axeFaults(welcome), 'welcome, with what is in a résumé').toEqual([]);
  await welcome.click({ css: '.preview-foot button', has: 'Import' });
  await welcome.waitFor({ css: '.answer-score' });
  expect.soft(await axeFaults(welcome), 'welcome, with a first answer').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing where a page was misread', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('partly-read'));
  await browser.triggerAction(posting);
  const popup = await openPopup(browser, posting);
  await popup.waitFor(button('Read the whole page', { css: '.reading-note' }));
  expect.soft(await axeFaults(popup), 'popup, of a part').toEqual([]);
  const report = await browser.openExtensionPage(`options.html#/misread/${posting.tab}`);
  await report.waitFor({ css: 'textarea[readonly]' });
  expect.soft(await axeFaults(report), 'the report').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe finds nothing in what is said of sites', async ({ world }) => {
  const { browser, open } = world;
  const other = careersPage('northwind-pay');
  const tab = await open(other);
  await browser.triggerAction(tab);
  const popup = await openPopup(browser, tab);
  await popup.waitFor(button('Always read this site'));
  expect.soft(await axeFaults(popup), 'popup, of a site that is not read').toEqual([]);
  const sites = await browser.openExtensionPage('options.html#/sites');
  await sites.waitFor(title('Sites'));
  await browser.consentTo(`${new URL(other.url).origin}/*`);
  await popup.click(button('Always read this site'));
  await sites.click({ css: '[role=switch]', text: 'Read LinkedIn' });
  await sites.waitFor({ css: '.site-row', has: 'Off' });
  expect.soft(await axeFaults(sites), 'sites, one allowed and one off').toEqual([]);
  await browser.takeAccess(`${new URL(other.url).origin}/*`);
  await sites.waitFor({ css: '.site-closed' });
  expect.soft(await axeFaults(sites), 'sites, closed by the browser').toEqual([]);
});

test.runIf(BROWSER === 'chromium')('axe notices a fault, and one of a theme', async ({ world }) => {
  const report = await world.browser.openExtensionPage('options.html#/misread');
  await report.waitFor({ css: 'main h1' });
  await report.evaluate(() => {
    const main = document.querySelector('main');
    const text = document.createElement('p');
    text.textContent = 'Too dark in the dark';
    text.style.color = 'light-dark(#131a1c, #333)';
    main?.prepend(document.createElement('button'), text);
  });
  const found = (await axeFaults(report)).map((fault) => fault.replace(/ at .*/, ''));
  expect(found).toEqual(['light: button-name', 'dark: color-contrast']);
});
