import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PSEUDO_LANGUAGES, TEXT_LANGUAGES } from '#src/ui/texts/languages.ts';
import { type Browser, openPopup } from '#tests/e2e/browsers/browser.ts';
import type { Page } from '#tests/e2e/browsers/page.ts';
import { chooseLanguage, LANGUAGE } from '#tests/e2e/choose-language.ts';
import { PAGES } from './screenshots-pages.ts';
import { picture } from './screenshots-picture.ts';

/** Takes pictures of a popup, the welcome page and all sections in each language but English. */
export async function takeInLanguages(browser: Browser, posting: Page, folder: string): Promise<void> {
  const settings = await browser.openExtensionPage('options.html#/settings');
  await settings.waitFor({ css: LANGUAGE });
  for (const language of [...TEXT_LANGUAGES, ...PSEUDO_LANGUAGES].filter((one) => one !== 'en')) {
    await chooseLanguage(settings, language);
    await settings.waitFor({ css: `html[lang="${language}"]` });
    await takeAll(browser, posting, join(folder, language));
  }
  await chooseLanguage(settings, '');
  await settings.close();
}

async function takeAll(browser: Browser, posting: Page, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const take = (shown: Page, view: string, width: number, height: number) =>
    picture(shown, join(folder, `${view}.png`), 'light', { width, height, scale: 1 });
  const popup = await openPopup(browser, posting);
  await popup.waitFor({ css: '.verdict' });
  await take(popup, 'popup', 400, 600);
  await popup.close();
  for (const [view, hash, ready, height] of PAGES) {
    const shown = await browser.openExtensionPage(`options.html#/${hash}`);
    await shown.waitFor(ready);
    await take(shown, view, 1100, height);
    await take(shown, `${view}-narrow`, 420, 900);
    await shown.close();
  }
  const welcome = await browser.openExtensionPage('welcome.html');
  await welcome.waitFor({ css: '.sample-popup #band' });
  await take(welcome, 'welcome', 1000, 2400);
  await welcome.close();
}
