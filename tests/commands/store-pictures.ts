import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, openPopup } from '#tests/e2e/browsers/browser.ts';
import { launchChromium } from '#tests/e2e/browsers/chromium.ts';
import type { Page } from '#tests/e2e/browsers/page.ts';
import { button, type Query } from '#tests/e2e/browsers/query.ts';
import { careersPage } from '#tests/e2e/fixtures.ts';
import { type Server, startServer } from '#tests/e2e/server.ts';
import { pngHeader } from './png-header.ts';
import { COMPARED, seedMarket } from './screenshots-market.ts';
import { picture, pngOf, type Size } from './screenshots-picture.ts';
import { seedTracked } from './screenshots-seed.ts';
import { PAGE_SIZE, POPUP_SIZE, stagePage, tilePage } from './store-stage.ts';

const FOLDER = '.output/store';
const STAGE = 'https://stage.example/';
const LARGE: Size = { width: 1280, height: 800, scale: 1 };
const TILE: Size = { width: 440, height: 280, scale: 1 };

/** Extension pages shown as they are: picture name, address, ready selector. */
const PAGES: [view: string, hash: string, ready: Query][] = [
  ['3-what-to-learn', 'insights', { css: '.next-plan' }],
  ['4-roadmap', 'roadmap', { css: 'svg .step, svg a, svg [role]' }],
  ['5-side-by-side', `compare?ids=${COMPARED}`, { css: 'table' }],
];

const server = await startServer();
const browser = await launchChromium({ extension: '.output/chrome-mv3', proxy: server.port });
try {
  await mkdir(FOLDER, { recursive: true });
  await answer(browser, server);
  await ownPages(browser);
  await tile(browser, server);
} finally {
  await browser.close();
  server.close();
}

/** Takes the popup beside the posting, then its reasons beside the marked words. */
async function answer(browser: Browser, server: Server): Promise<void> {
  const posting = careersPage('northwind-pay');
  server.serve(posting.url, posting.html);
  const tab = await browser.openPage(posting.url);
  await browser.triggerAction(tab);
  const popup = await openPopup(browser, tab);
  await popup.click(button('Read this page'));
  await popup.waitFor({ css: 'h2', has: 'Asks for' });
  await seedTracked(popup);
  await popup.waitFor({ css: '.learning' });
  const show = async (view: string, heading: string) => {
    const page = await pngOf(tab, PAGE_SIZE);
    const html = stagePage({ heading, page, popup: await pngOf(popup, POPUP_SIZE) });
    await takeStage(browser, server, html, view, LARGE);
  };
  await show('1-answer', 'How well does this job match you, and why?');
  await popup.click(button('Show on page'));
  await popup.waitFor(button('Hide on page'));
  await popup.click({ css: 'details.is-gap > summary' });
  await tab.evaluate(() => scrollTo(0, 420));
  await show('2-reasons', 'Each gap, with the words that ask for it');
  await Promise.all([popup, tab].map((page) => page.close()));
}

async function ownPages(browser: Browser): Promise<void> {
  const options = await browser.openExtensionPage('options.html');
  await seedMarket(options);
  for (const [view, hash, ready] of PAGES) {
    const shown = await browser.openExtensionPage(`options.html#/${hash}`);
    await shown.waitFor(ready);
    await take(shown, view, LARGE);
    await shown.close();
  }
}

async function tile(browser: Browser, server: Server): Promise<void> {
  const mark = await readFile('public/icons/mark.svg', 'utf8');
  const html = tilePage(mark, 'Which of the skills in this posting do you have?');
  await takeStage(browser, server, html, 'tile', TILE);
}

async function takeStage(browser: Browser, server: Server, html: string, view: string, size: Size) {
  server.serve(STAGE, html);
  const stage = await browser.openPage(STAGE);
  await take(stage, view, size);
  await stage.close();
}

/** Takes a store picture and checks the store's rules: exact size, no alpha. */
async function take(shown: Page, view: string, size: Size): Promise<void> {
  const file = join(FOLDER, `${view}.png`);
  await picture(shown, file, 'light', size);
  const { width, height, alpha } = pngHeader(await readFile(file));
  if (width !== size.width || height !== size.height || alpha)
    throw new Error(`${file} has ${width} × ${height} pixels${alpha ? ' with alpha' : ''}`);
  console.log(`${file}: ${width} × ${height}`);
}
