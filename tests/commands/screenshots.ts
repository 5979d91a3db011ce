import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, openPopup } from '#tests/e2e/browsers/browser.ts';
import { launchChromium } from '#tests/e2e/browsers/chromium.ts';
import { launchFirefox } from '#tests/e2e/browsers/firefox.ts';
import type { Page } from '#tests/e2e/browsers/page.ts';
import { button } from '#tests/e2e/browsers/query.ts';
import { chooseFile } from '#tests/e2e/choose-file.ts';
import { careersPage, page } from '#tests/e2e/fixtures.ts';
import { type Server, startServer } from '#tests/e2e/server.ts';
import { pickFirstSkills } from '#tests/e2e/steps.ts';
import { column, makePdf } from '#tests/files/make-pdf.ts';
import { PAGE_TWO, RESUME } from '#tests/files/resume.ts';
import { takeInLanguages } from './screenshots-languages.ts';
import { seedMarket } from './screenshots-market.ts';
import { PAGES } from './screenshots-pages.ts';
import { picture, type Size } from './screenshots-picture.ts';
import { BLANK_STATES, seedTabState, seedTracked } from './screenshots-seed.ts';

const POPUP: Size = { width: 400, height: 600 };
const PANEL: Size = { width: 360, height: 900 };
const OPTIONS: Size = { width: 1000, height: 700 };
const README = '.github/images';

/** Enough words for a posting to count as complete. */
const ABOUT = `<p>${'We are a small company that has sent parcels across the sea for twenty years, with care. '.repeat(6)}</p>`;

/** Visits every view and takes a picture of each in both themes. */
async function walk(browser: Browser, server: Server, name: 'chromium' | 'firefox'): Promise<void> {
  const folder = join('.output/screenshots', name);
  await mkdir(folder, { recursive: true });
  await mkdir(README, { recursive: true });
  const take = async (shown: Page, view: string, size: Size, inReadme = false) => {
    for (const theme of ['light', 'dark'] as const) {
      await picture(shown, join(folder, `${view}-${theme}.png`), theme, size);
      if (inReadme && name === 'chromium' && (view === 'popup' || theme === 'light'))
        await picture(shown, join(README, `${view}-${theme}.png`), theme, size);
    }
  };
  const popupOf = async (tab: Page, view: string, ready: string) => {
    const popup = await openPopup(browser, tab);
    await popup.waitFor({ css: 'h1, h2', has: ready });
    await take(popup, view, POPUP);
    return popup;
  };

  const posting = careersPage('northwind-pay');
  server.serve(posting.url, posting.html);
  const tab = await browser.openPage(posting.url);
  const unread = await popupOf(tab, 'not-read', 'isn’t read yet');
  await unread.click(button('Read this page'));
  await unread.waitFor({ css: 'h1', has: 'did not let Gaplight read this page' });
  await take(unread, 'refused', POPUP);
  await unread.close();
  await browser.triggerAction(tab);
  const popup = await openPopup(browser, tab);
  await popup.click(button('Read this page'));
  await popup.waitFor({ css: 'h2', has: 'Asks for' });
  await take(popup, 'first-skills', POPUP);
  await pickFirstSkills(popup, ['Python', 'PostgreSQL']);
  await popup.click(button('Dismiss'));
  await seedTracked(popup);
  await popup.waitFor({ css: '.learning' });
  await take(popup, 'popup', POPUP, true);
  await popup.click(button('More'));
  await take(popup, 'menu', POPUP);
  await popup.press('Escape');
  await popup.click({ css: 'details.is-gap > summary' });
  await popup.click(button('Learning'));
  await popup.waitFor(button('Undo'));
  await take(popup, 'toast', POPUP);
  await popup.click(button('Undo'));
  await popup.click(button('How it adds up'));
  await take(popup, 'adds-up', POPUP);
  await popup.press('Escape');
  await popup.click(button('Show on page'));
  await popup.waitFor(button('Hide on page'));
  await take(popup, 'marked', POPUP);
  await tab.evaluate(() => scrollTo(0, 400));
  await picture(tab, join(folder, 'marked-page.png'), 'light', OPTIONS);
  await popup.click(button('Hide on page'));

  const panel = await browser.openExtensionPage(`sidepanel.html?tab=${tab.tab}`);
  await panel.waitFor(button('Show on page'));
  await take(panel, 'side-panel', PANEL);
  await take(panel, 'side-panel-narrow', { width: 280, height: 900 });

  const { url, html } = page('greenhouse-backend');
  for (const [view, requirements, ready] of [
    ['covered', '<li>You write Python every day, with Docker and PostgreSQL.</li>', 'Strong match'],
    ['nothing-known', '<li>You are curious.</li>', 'No known skills'],
    ['too-vague', '<li>You review code and write tests.</li>', 'Too few requirements'],
  ] as const) {
    server.serve(url, html.replace(/<ul>.*<\/ul>/s, `<ul>${requirements}</ul>${ABOUT}`));
    const shown = await browser.openPage(url);
    await (await popupOf(shown, view, ready)).close();
    await shown.close();
  }

  const list = page('greenhouse-list');
  server.serve(list.url, list.html);
  const other = await browser.openPage(list.url);
  await (await popupOf(other, 'no-posting', 'No job posting')).close();
  for (const [view, state, ready] of BLANK_STATES) {
    await seedTabState(panel, other.tab, { url: list.url, ...state });
    await (await popupOf(other, view, ready)).close();
  }

  const options = await browser.openExtensionPage('options.html');
  await options.waitFor({ css: 'table' });
  await take(options, 'options', OPTIONS, true);
  await (await popupOf(options, 'restricted', 'can’t be read')).close();

  await seedMarket(options);
  for (const [view, hash, ready, height, inReadme] of PAGES) {
    const shown = await browser.openExtensionPage(`options.html#/${hash}`);
    await shown.waitFor(ready);
    await take(shown, view, { width: 1100, height }, inReadme);
    await take(shown, `${view}-narrow`, { width: 420, height: 900 });
    await shown.close();
  }
  const welcome = await browser.openExtensionPage('welcome.html');
  await welcome.waitFor({ css: '.sample-popup #band' });
  await take(welcome, 'welcome', { width: 1000, height: 2400 });
  await chooseFile(welcome, 'resume.pdf', makePdf([column(RESUME), column(PAGE_TWO)]));
  await welcome.waitFor({ css: '.preview' });
  await take(welcome, 'welcome-resume', { width: 1000, height: 1800 });
  await take(welcome, 'welcome-resume-narrow', { width: 420, height: 1200 });
  await welcome.click({ css: '.preview-foot .primary' });
  await welcome.waitFor({ css: '.answer-score' });
  await take(welcome, 'welcome-answer', { width: 1000, height: 900 });
  await takeInLanguages(browser, tab, folder);
}

const name = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const server = await startServer();
const launch = name === 'firefox' ? launchFirefox : launchChromium;
const extension = `.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
const browser = await launch({ extension, proxy: server.port });
try {
  await walk(browser, server, name);
} finally {
  await browser.close();
  server.close();
}
