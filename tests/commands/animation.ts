// The short animation on the front page: a walk through a posting on the demo's job board.
import sharp from 'sharp';
import { type Browser, openPopup } from '#tests/e2e/browsers/browser.ts';
import { launchChromium } from '#tests/e2e/browsers/chromium.ts';
import type { Page } from '#tests/e2e/browsers/page.ts';
import { button } from '#tests/e2e/browsers/query.ts';
import { careersPage } from '#tests/e2e/fixtures.ts';
import { type Server, startServer } from '#tests/e2e/server.ts';
import { pngOf, type Size } from './screenshots-picture.ts';
import { PAGE_SIZE, POPUP_SIZE, stagePage } from './store-stage.ts';

const FILE = '.github/images/demo.webp';
/** Maximum size in bytes. */
const LIMIT = 1_500_000;
/** Width in pixels; the stage is 1280 wide. */
const WIDTH = 960;
const STAGE = 'https://stage.example/';
const STAGE_SIZE: Size = { width: 1280, height: 800, scale: 1 };
const KNOWN = ['Python', 'PostgreSQL', 'REST', 'Docker', 'Linux'];

interface Scene {
  png: Buffer;
  /** Duration of the still in ms. */
  stands: number;
}

const server = await startServer();
const browser = await launchChromium({ extension: '.output/chrome-mv3', proxy: server.port });
try {
  await write(await scenes(browser, server));
} finally {
  await browser.close();
  server.close();
}

async function scenes(browser: Browser, server: Server): Promise<Scene[]> {
  const posting = careersPage('northwind-pay');
  server.serve(posting.url, posting.html);
  const tab = await browser.openPage(posting.url);
  const shown: Scene[] = [];
  const show = async (heading: string, stands: number, popup?: Page) => {
    const page = await pngOf(tab, PAGE_SIZE);
    server.serve(STAGE, stagePage({ heading, page, popup: popup && (await pngOf(popup, POPUP_SIZE)) }));
    const stage = await browser.openPage(STAGE);
    shown.push({ png: await pngOf(stage, STAGE_SIZE), stands });
    await stage.close();
  };

  await show('Open a job posting', 1_800);
  await browser.triggerAction(tab);
  const popup = await openPopup(browser, tab);
  await popup.click(button('Read this page'));
  await popup.waitFor({ css: 'h2', has: 'Asks for' });
  await show('Press the button: the posting is the form', 2_200, popup);
  for (const name of KNOWN) await popup.click(button(name));
  await show('Pick what you know', 1_800, popup);
  await popup.click(button(`Save ${KNOWN.length} skills`));
  await popup.waitFor(button('How it adds up'));
  await popup.click(button('Dismiss'));
  await show('How well does it match you, and why?', 3_000, popup);
  await popup.click(button('Show on page'));
  await popup.waitFor(button('Hide on page'));
  await popup.click({ css: 'details.is-gap > summary' });
  await popup.waitFor({ css: '.ask-open' });
  await tab.evaluate(() => scrollTo(0, 420));
  await show('Each gap, with the words that ask for it', 3_400, popup);
  return shown;
}

async function write(scenes: readonly Scene[]): Promise<void> {
  const frames = await Promise.all(scenes.map(({ png }) => sharp(png).resize(WIDTH).png().toBuffer()));
  const delay = scenes.map(({ stands }) => stands);
  const { size } = await sharp(frames, { join: { animated: true } })
    .webp({ delay, loop: 0, quality: 82, effort: 6 })
    .toFile(FILE);
  if (size > LIMIT) throw new Error(`${FILE} weighs ${size} bytes, more than ${LIMIT}`);
  console.log(`${FILE}: ${scenes.length} scenes, ${size} bytes`);
}
