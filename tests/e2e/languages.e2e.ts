import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { textFiles } from '#src/tools/build/text-files.ts';
import type { NamesFile } from '#src/ui/texts/names-file.ts';
import { openPopup } from './browsers/browser.ts';
import type { Page } from './browsers/page.ts';
import { button, heading } from './browsers/query.ts';
import { chooseLanguage, LANGUAGE } from './choose-language.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { SECTIONS } from './sections.ts';
import { seedPostings } from './seed-postings.ts';
import { gap, openGap, startWith } from './steps.ts';
import { until } from './until.ts';

test('the popup and the button speak the language that is chosen, at once and with its plurals', async ({
  world,
}) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python', 'PostgreSQL', 'Docker']);
  const settings = await browser.openExtensionPage('options.html#/settings');
  await settings.waitFor({ css: LANGUAGE });

  await chooseLanguage(settings, 'de-DE');
  await popup.waitFor(button('So setzt es sich zusammen'));
  expect(await popup.text({ css: '.reason' })).toMatch(/^Du hast 3 von [45] Kernskills/);
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
  await settings.waitFor(heading('Einstellungen'));
  await openGap(popup, 'Kubernetes');
  await popup.waitFor(button('Kann ich', gap('Kubernetes')));
  await until('the button in German', async () =>
    (await browser.badge(posting)).title.endsWith('2 Must-haves fehlen'),
  );

  await chooseLanguage(settings, 'pl-PL');
  await popup.waitFor(button('Skąd ten wynik'));
  expect(await popup.text({ css: '.reason' })).toMatch(/^Masz 3 z [45] kluczowych umiejętności/);
  await until('the button in Polish', async () =>
    (await browser.badge(posting)).title.endsWith('brak 2 wymaganych umiejętności'),
  );
  await popup.close();

  // A reopened popup shows it from its first words on.
  const again = await openPopup(browser, posting);
  await again.waitFor(button('Skąd ten wynik'));
  expect(await again.evaluate(() => document.documentElement.lang)).toBe('pl');
});

test('the welcome page says all in the language that is chosen, with what it reads of a résumé', async ({
  world,
}) => {
  const { browser } = world;
  const settings = await browser.openExtensionPage('options.html#/settings');
  await settings.waitFor({ css: LANGUAGE });
  await chooseLanguage(settings, 'pt-BR');

  const welcome = await browser.openExtensionPage('welcome.html');
  await welcome.waitFor(heading('Suas habilidades'));
  await welcome.waitFor(heading('Solte seu currículo aqui'));
  await welcome.waitFor({ css: '.sample-popup h3', has: 'Pede' });
  expect(await welcome.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
    'pt-BR',
    'Boas-vindas ao Gaplight',
  ]);

  await chooseLanguage(settings, 'de-DE');
  await welcome.waitFor(heading('Deine Skills'));
  await welcome.click({ css: '.paste summary' });
  await welcome.type({ css: '.paste textarea' }, 'Python, Docker');
  await welcome.click(button('Text lesen'));
  await welcome.waitFor(heading('2 Skills erkannt'));
  await welcome.click(button('2 Skills importieren'));
  await welcome.waitFor(heading('2 Skills aus deinem Lebenslauf sind in deinen Skills'));
});

test('no section of the dashboard says in English what is said in the language that is chosen', async ({
  world,
}) => {
  const { browser, open } = world;
  const popup = await startWith(browser, await open(page('greenhouse-backend')), ['Python', 'PostgreSQL']);
  await seedPostings(popup, 6);
  await popup.close();
  const settings = await browser.openExtensionPage('options.html#/settings');
  await settings.waitFor({ css: LANGUAGE });
  await chooseLanguage(settings, 'pl-PL');
  await settings.waitFor(heading('Ustawienia'));
  const english = [...englishBeside('pl'), ...roadmapsBeside('pl')];
  for (const [section, ready] of Object.entries({ ...SECTIONS, 'postings/paste': { css: 'textarea' } })) {
    const shown = await browser.openExtensionPage(`options.html#/${section}`);
    await shown.waitFor(ready);
    expect.soft(await textsOn(shown, english), section).toEqual([]);
    expect.soft(await shown.evaluate(() => document.documentElement.lang), section).toBe('pl');
    await shown.close();
  }
});

/** Returns English texts without values or markup that differ in this language. */
function englishBeside(language: string): string[] {
  const files = textFiles(new URL('../../data/texts/', import.meta.url));
  const written = (one: string) =>
    Object.assign({}, ...files.filter((file) => file.language === one).map((file) => file.written));
  const other: Record<string, string> = written(language);
  const own = new Set(Object.values(other));
  return Object.entries<string>(written('en'))
    .filter(([id, text]) => !/[{<]/.test(text) && other[id] !== text && !own.has(text))
    .map(([, text]) => text);
}

/** Returns names of roadmaps, sections and purposes that are English only. */
function roadmapsBeside(language: string): string[] {
  const json = (path: string) =>
    JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'));
  const names: NamesFile = json(`shown-names/${language}.json`);
  const roadmaps: Roadmap[] = readdirSync(new URL('../../data/roadmaps/', import.meta.url))
    .filter((name) => name.endsWith('.json'))
    .map((name) => json(`roadmaps/${name}`));
  const sections = roadmaps.flatMap((roadmap) => roadmap.sections);
  const differing = (named: Readonly<Record<string, string>>) =>
    Object.entries(named).flatMap(([english, name]) => (english === name ? [] : english));
  return [
    ...roadmaps.flatMap(({ id, title }) => (names.roadmaps[id] === title ? [] : title)),
    ...differing(names.sections),
    ...differing(names.steps),
    ...sections.map(({ purpose }) => purpose),
  ].filter((text) => !Object.values({ ...names.skills, ...names.sections, ...names.steps }).includes(text));
}

/** Returns the texts that appear on a page or are read aloud there. */
const textsOn = (shown: Page, some: string[]): Promise<string[]> =>
  shown.evaluate((some) => {
    const said = [...document.querySelectorAll('*')].flatMap((element) => [
      ...[...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data),
      ...['title', 'aria-label', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    ]);
    const here = new Set(said.map((text) => text.trim()));
    return some.filter((text) => here.has(text));
  }, some);
