import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import type { Page } from './browsers/page.ts';
import { button, heading } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { gap, openGap, startWith } from './steps.ts';
import { until } from './until.ts';

const LANGUAGE = 'select[aria-label="Language"]';

/** Chooses a language in the settings, as somebody who picks it in the list. */
async function choose(settings: Page, tag: string): Promise<void> {
  await settings.evaluate(
    (css, tag) => {
      const choice = document.querySelector<HTMLSelectElement>(css);
      if (!choice) throw new Error('There is no choice of a language');
      choice.value = tag;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    },
    LANGUAGE,
    tag,
  );
}

test('the popup and the button speak the language that is chosen, at once and with its plurals', async ({
  world,
}) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python', 'PostgreSQL', 'Docker']);
  const settings = await browser.openExtensionPage('options.html#/settings');
  await settings.waitFor({ css: LANGUAGE });

  await choose(settings, 'de-DE');
  await popup.waitFor(button('So setzt es sich zusammen'));
  expect(await popup.text({ css: '.reason' })).toMatch(/^Du hast 3 von [45] Kernskills/);
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
  expect(await settings.evaluate(() => document.documentElement.lang)).toBe('en');
  await openGap(popup, 'Kubernetes');
  await popup.waitFor(button('Kann ich', gap('Kubernetes')));
  await until('the button in German', async () =>
    (await browser.badge(posting)).title.endsWith('2 Must-haves fehlen'),
  );

  await choose(settings, 'pl-PL');
  await popup.waitFor(button('Jak to się sumuje'));
  expect(await popup.text({ css: '.reason' })).toMatch(/^Masz 3 z [45] kluczowych umiejętności/);
  await until('the button in Polish', async () =>
    (await browser.badge(posting)).title.endsWith('brak 2 wymaganych umiejętności'),
  );
  await popup.close();

  // A popup that is opened anew has it from its first words on.
  const again = await openPopup(browser, posting);
  await again.waitFor(button('Jak to się sumuje'));
  expect(await again.evaluate(() => document.documentElement.lang)).toBe('pl');
});

test('the welcome page says all in the language that is chosen, with what it reads of a résumé', async ({
  world,
}) => {
  const { browser } = world;
  const settings = await browser.openExtensionPage('options.html#/settings');
  await settings.waitFor({ css: LANGUAGE });
  await choose(settings, 'pt-BR');

  const welcome = await browser.openExtensionPage('welcome.html');
  await welcome.waitFor(heading('Diga o que você sabe'));
  await welcome.waitFor(heading('Solte seu currículo aqui'));
  await welcome.waitFor({ css: '.sample-popup h3', has: 'Pede' });
  expect(await welcome.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
    'pt-BR',
    'Boas-vindas ao Gaplight',
  ]);

  await choose(settings, 'de-DE');
  await welcome.waitFor(heading('Sag, was du kannst'));
  await welcome.click({ css: '.paste summary' });
  await welcome.type({ css: '.paste textarea' }, 'Python, Docker');
  await welcome.click(button('Text lesen'));
  await welcome.waitFor(heading('2 Skills erkannt'));
  await welcome.click(button('2 Skills importieren'));
  await welcome.waitFor(heading('2 Skills aus deinem Lebenslauf sind in deinen Skills'));
});
