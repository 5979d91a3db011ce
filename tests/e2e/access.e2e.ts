import { expect } from 'vitest';
import { type Browser, openPopup } from './browsers/browser.ts';
import { button, heading } from './browsers/query.ts';
import { careersPage, page, savedPage } from './fixtures.ts';
import { BROWSER, test } from './harness.ts';
import { badgeIs, pickFirstSkills, startWith, title } from './steps.ts';

// The browser's prompt is the only part not tested here: see `consentTo`. tests/popup/site-views.test.tsx
// tests that a refusal changes nothing.

const JOB = 'Senior Backend Engineer, Payments';
const HOST = 'careers.northwind-pay.example';
const SITE = `https://${HOST}/*`;
const GREENHOUSE = page('greenhouse-backend');
const ALWAYS = button('Always read this site');

const openSites = (browser: Browser) => browser.openExtensionPage('options.html#/sites');

test('"Always read this site" reads what is open, and what is opened later, until it is removed', async ({
  world,
}) => {
  const { browser, server, open } = world;
  const posting = careersPage('northwind-pay');
  const first = await open(posting);
  await browser.triggerAction(first);
  const popup = await openPopup(browser, first);
  await popup.waitFor(heading(`${HOST} isn’t read yet`));
  await browser.consentTo(SITE);
  await popup.click(ALWAYS);
  await popup.waitFor(title(JOB));

  await browser.stopBackground();
  const later = `https://${HOST}/jobs/2`;
  server.serve(later, posting.html);
  const second = await browser.openPage(later);
  const shown = await startWith(browser, second, ['Python']);
  await badgeIs(browser, second, /\d/);

  const sites = await openSites(browser);
  await sites.click(button(`Remove ${HOST}`));
  await shown.waitFor(heading(`${HOST} is no longer read`));
  await badgeIs(browser, second, '');
  await sites.click(button('Undo'));
  await shown.waitFor(title(JOB));
  await sites.waitFor(button(`Remove ${HOST}`));
});

test('a site that the browser’s settings took back is no longer read, and the popup says so', async ({
  world,
}) => {
  const { browser, open } = world;
  const posting = careersPage('northwind-pay');
  const first = await open(posting);
  await browser.triggerAction(first);
  await browser.consentTo(SITE);
  const popup = await openPopup(browser, first);
  await popup.click(ALWAYS);
  await popup.waitFor(title(JOB));
  await browser.takeAccess(SITE);
  await popup.waitFor(heading(`${HOST} is no longer read`));
  const second = await browser.openPage(posting.url);
  const other = await openPopup(browser, second);
  await other.waitFor(heading('isn’t read'));
});

test('on a granted site that never loads anew, each posting is read under its own address', async ({
  world,
}) => {
  const { browser, open } = world;
  const tab = await open(careersPage('northwind-pay'));
  await browser.triggerAction(tab);
  await browser.consentTo(SITE);
  const popup = await openPopup(browser, tab);
  await popup.click(ALWAYS);
  await popup.waitFor(title(JOB));
  await tab.evaluate(() => {
    history.pushState({}, '', '/jobs/2');
    document.title = document.title.replace('Senior Backend Engineer', 'Platform Engineer');
    const h1 = document.querySelector('h1');
    if (h1) h1.textContent = 'Platform Engineer, Payments';
    for (const script of document.querySelectorAll('script[type]')) script.remove();
    document.querySelector('li')?.append(' And all of it in Rust, a language that we like.');
  });
  await popup.waitFor(title('Platform Engineer, Payments'));
});

test('a portal is turned off and on again, in the options and in the popup', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(GREENHOUSE);
  const popup = await startWith(browser, posting, ['Python']);
  await badgeIs(browser, posting, '4');
  const sites = await openSites(browser);
  await sites.type({ css: 'input[type=search]' }, 'greenh');
  await sites.click({ css: '[role=switch]', text: 'Read Greenhouse' });
  await popup.waitFor(heading('You turned Greenhouse off'));
  await badgeIs(browser, posting, '');

  const again = await browser.openPage(GREENHOUSE.url);
  const off = await openPopup(browser, again);
  await off.click(button('Read Greenhouse again'));
  await off.waitFor(title('Senior Engineer, Payments'));
  await popup.waitFor(title('Senior Engineer, Payments'));
  await popup.click(button('More'));
  await popup.click(button('Stop reading Greenhouse'));
  await off.waitFor(heading('You turned Greenhouse off'));
  await popup.click(button('Undo'));
  await off.waitFor(title('Senior Engineer, Payments'));
});

test('a portal that the browser keeps closed says so, and can be opened again', async ({ world }) => {
  const { browser, open } = world;
  const patterns = ['boards', 'job-boards'].flatMap((name) =>
    ['', '.eu'].map((region) => `https://${name}${region}.greenhouse.io/*`),
  );
  const posting = await open(GREENHOUSE);
  const popup = await openPopup(browser, posting);
  await popup.waitFor(title('Senior Engineer, Payments'));
  for (const pattern of patterns) await browser.takeAccess(pattern);
  await popup.waitFor(heading('Gaplight may not read Greenhouse'));
  const sites = await openSites(browser);
  await sites.type({ css: 'input[type=search]' }, 'greenh');
  await sites.waitFor({ css: '.site-row', has: 'Access removed' });
  for (const pattern of patterns) await browser.consentTo(pattern);
  // Chromium with withheld access treats the consent as the answer, so no button remains.
  if (BROWSER === 'firefox') await popup.click(button('Allow Greenhouse'));
  await popup.waitFor(title('Senior Engineer, Payments'));
  await sites.waitForNo({ css: '.site-row', has: 'Access removed' });
});

test('a portal’s frame in another page is what the tab shows, for as long as it is there', async ({
  world,
}) => {
  const { browser, server } = world;
  const board = 'https://boards.greenhouse.io/embed/job_app?for=northwind&token=4012345';
  const careers = 'https://www.northwind-pay.example/careers?gh_jid=4012345';
  server.serve(board, GREENHOUSE.html);
  server.serve(
    careers,
    `<!doctype html><title>Careers</title><h1>Careers</h1><iframe src="${board}"></iframe>`,
  );
  const tab = await browser.openPage(careers);
  const popup = await startWith(browser, tab, ['Python']);
  await badgeIs(browser, tab, '4');

  await tab.evaluate(() => history.pushState({}, '', '#apply'));
  await popup.click(button('Show on page'));
  await popup.waitFor(button('Hide on page'));

  await tab.evaluate(() => {
    history.pushState({}, '', '?');
    document.querySelector('iframe')?.remove();
  });
  await popup.waitForNo(title('Senior Engineer, Payments'));
  await badgeIs(browser, tab, '');
  await tab.goto(careers);
  await popup.waitFor(title('Senior Engineer, Payments'));
  const about = 'https://www.northwind-pay.example/about';
  server.serve(about, '<!doctype html><title>About us</title><h1>About us</h1>');
  await tab.goto(about);
  await popup.waitForNo(title('Senior Engineer, Payments'));
  // Firefox also reports pages closed while waiting for an answer.
  const errors = await browser.errors();
  expect(errors.filter((error) => /follow-|background/.test(error))).toEqual([]);
});

test('a posting in open shadow roots is read, and its words are marked there', async ({ world }) => {
  const { browser, open } = world;
  const tab = await open(savedPage('any/in-shadow-roots'));
  await browser.triggerAction(tab);
  const popup = await openPopup(browser, tab);
  await popup.click(button('Read this page'));
  await popup.waitFor(title('Tram Controls Engineer'));
  await pickFirstSkills(popup, ['C++']);
  await popup.click(button('Show on page'));
  await popup.waitFor(button('Hide on page'));
  const styled = await tab.evaluate(() => {
    const text = document.querySelector('tt-job')?.shadowRoot?.querySelector('tt-text')?.shadowRoot;
    return { marks: CSS.highlights.get('gaplight')?.size ?? 0, sheets: text?.adoptedStyleSheets.length };
  });
  expect(styled.marks).toBeGreaterThan(2);
  expect(styled.sheets).toBe(1);
});
