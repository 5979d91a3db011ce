import { expect } from 'vitest';
import type { Page } from './browsers/page.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { pastePosting, startWith, title } from './steps.ts';
import { until } from './until.ts';

const AD = `Softwareentwickler bei Contoso Lampen

Dein Profil:
- Du programmierst seit Jahren mit Python
- Deutschkenntnisse auf mindestens B2-Niveau`;

/** Chooses an option of a field by its label. */
async function choose(settings: Page, label: string, value: string): Promise<void> {
  await settings.waitFor({ css: `select[aria-label="${label}"]` });
  await settings.evaluate(
    (name: string, to: string) => {
      const field = document.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`);
      if (!field) throw new Error(`no field ${name}`);
      field.value = to;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    value,
  );
}

test('a language of too low a level caps the score of a posting that demands more, until the level is changed', async ({
  world,
}) => {
  const { browser, open } = world;
  await startWith(browser, await open(page('greenhouse-backend')), ['Python']);
  const settings = await browser.openExtensionPage('options.html#/settings');
  await choose(settings, 'Add a language', 'de');
  await choose(settings, 'Level in German', 'B1');

  const options = await browser.openExtensionPage('options.html#/postings');
  await pastePosting(options, AD);
  await options.waitFor(title('Softwareentwickler'));
  await options.waitFor({ css: '.requirements-line summary em', has: 'German B2 (you: B1)' });
  await options.waitFor({ css: '.reason', has: 'at most' });
  await options.click({ css: '.requirements-line summary' });
  await options.waitFor({ css: '.requirements-line .evidence', has: 'mindestens B2-Niveau' });
  const score = () => options.text({ css: '.verdict .ring' });
  await until('a capped score', async () => (await score()).includes('69'));

  await choose(settings, 'Level in German', 'C1');
  await until('the whole score', async () => (await score()).includes('100'));
  expect(await browser.errors()).toEqual([]);
});
