import { mkdir } from 'node:fs/promises';
import { type Browser, openPopup } from '#tests/e2e/browsers/browser.ts';
import { launchChromium, rawPages } from '#tests/e2e/browsers/chromium.ts';
import type { Page } from '#tests/e2e/browsers/page.ts';
import { button } from '#tests/e2e/browsers/query.ts';
import { pickFirstSkills } from '#tests/e2e/steps.ts';
import type { Board } from './board.ts';

const PICTURE = '.output/demo/popup.png';
const KNOWN = ['Python', 'PostgreSQL', 'REST', 'Docker', 'Linux'];

/** Reads a posting of the board in a headless browser and prints the popup. */
export async function tellInWords(extension: string, board: Board): Promise<void> {
  console.log('There is no display here, so this walks through the demo for you.');
  const browser = await launchChromium({ extension });
  try {
    await walk(browser, `${board.url}northwind-pay.html`);
  } finally {
    await browser.close();
  }
}

async function walk(browser: Browser, url: string): Promise<void> {
  const posting = await browser.openPage(url);
  await browser.triggerAction(posting);
  const popup = await openPopup(browser, posting);
  await rawPages.get(popup)?.setViewportSize({ width: 400, height: 600 });
  await popup.click(button('Read this page'));
  await popup.waitFor({ css: 'h1', has: 'Payments' });
  console.log(`\nOpened ${url}, pressed Gaplight’s button, then “Read this page”. The popup shows:\n`);
  console.log(await wordsOf(popup));

  await pickFirstSkills(popup, KNOWN);
  await popup.click(button('Dismiss'));
  console.log(`\nPicked ${KNOWN.join(', ')}, and saved them. The popup shows:\n`);
  console.log(await wordsOf(popup));
  console.log(`\nThe button shows “${(await browser.badge(posting)).title}”.`);
  await mkdir('.output/demo', { recursive: true });
  await popup.screenshot(PICTURE);
  console.log(`A picture of the popup: ${PICTURE}`);
}

/** Returns a page's text line by line, without decoration. */
function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const ornaments = [...document.querySelectorAll<HTMLElement>('[aria-hidden=true]')];
    for (const ornament of ornaments) ornament.style.display = 'none';
    // biome-ignore lint/performance/useDomNodeTextContent: the lines are to be those that are seen
    const lines = document.body.innerText.split('\n').filter((line) => line.trim() !== '');
    for (const ornament of ornaments) ornament.style.display = '';
    return lines.map((line) => `  ${line}`).join('\n');
  });
}
