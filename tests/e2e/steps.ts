import { type Browser, openPopup } from './browsers/browser.ts';
import type { Page } from './browsers/page.ts';
import { button, heading, link } from './browsers/query.ts';
import { until } from './until.ts';

/** Waits until the extension's button shows this text for the page; an empty text means no badge. */
export async function badgeIs(browser: Browser, page: Page, text: string | RegExp): Promise<void> {
  let shown = '';
  await until(`the badge “${text}”`, async () => {
    shown = (await browser.badge(page)).text;
    return typeof text === 'string' ? shown === text : text.test(shown);
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it was “${shown}”`);
  });
}

/** Marks first skills as known in a posting's popup, with nothing tracked yet. */
export async function pickFirstSkills(popup: Page, names: string[]): Promise<void> {
  for (const name of names) await popup.click(button(name));
  await popup.click(button(names.length === 1 ? 'Save 1 skill' : `Save ${names.length} skills`));
  await popup.waitFor(button('How it adds up'));
}

/** Opens a posting's popup and picks the first skills. The popup stays open. */
export async function startWith(browser: Browser, page: Page, names: string[]): Promise<Page> {
  const popup = await openPopup(browser, page);
  await pickFirstSkills(popup, names);
  return popup;
}

/** Row of a gap whose id is its skill's name in lower case; other rows may mention the skill. */
export const gap = (name: string) => ({ css: `#ask-${name.toLowerCase()}.is-gap` });

/** Opens a gap's row and waits for its reasons and actions. */
export async function openGap(popup: Page, name: string): Promise<void> {
  await popup.click({ css: 'summary', within: gap(name) });
  await popup.waitFor({ css: '.ask-open', within: gap(name) });
}

/** Marks the most decisive gap as known. */
export async function knowFirstGap(popup: Page): Promise<void> {
  await popup.click({ css: 'details.is-gap:not([open]) > summary' });
  await popup.click(button('I know this', { css: 'details.is-gap[open]' }));
}

/** Adds a profile in the settings that follows the roadmap with this id. */
export async function addProfile(settings: Page, name: string, roadmap: string): Promise<void> {
  await settings.click(button('Profile'));
  await settings.type({ css: '.add-profile input' }, name);
  await settings.evaluate((roadmap) => {
    const choice = document.querySelector<HTMLSelectElement>('.add-profile select');
    if (!choice) throw new Error('no choice of roadmaps');
    choice.value = roadmap;
  }, roadmap);
  await settings.click(button('Add this profile'));
  await settings.waitFor({ css: '[role=status]', has: `Profile: ${name}` });
}

/** Waits until the choice of roadmaps shows these words of the chosen one: an option counts as hidden. */
export async function roadmapChosen(roadmap: Page, has: string): Promise<void> {
  await until(`the choice of “${has}”`, () =>
    roadmap.evaluate(
      (has) => document.querySelector('.roadmap-picker option:checked')?.textContent?.includes(has),
      has,
    ),
  );
}

export const title = (text: string) => ({ css: 'h1', text });

/** Pastes a posting in the list of postings and stores it. */
export async function pastePosting(options: Page, text: string): Promise<void> {
  await options.click(link('Paste a posting'));
  await options.waitFor(heading('Paste a posting'));
  await options.type({ css: '.paste-posting textarea' }, text);
  await options.waitFor({ css: '[role=status]', has: 'Read as' });
  await options.click(button('Keep this posting'));
}
