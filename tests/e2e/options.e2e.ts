import { openPopup } from './browsers/browser.ts';
import type { Page } from './browsers/page.ts';
import { button } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { badgeIs, gap } from './steps.ts';
import { until } from './until.ts';

const FIELD = { css: '[role=combobox]' };
const YEARS = { css: 'input', text: 'Years of Kubernetes' };
const LEVEL = levelOf('Kubernetes');
const chosen = (level: string, skill = 'Kubernetes') => ({
  css: 'label:has(:checked)',
  text: level,
  within: levelOf(skill),
});
const row = (name: string) => ({ css: 'input', text: `Select ${name}` });
const chip = (name: string) => ({ css: '.chip', has: name });

function levelOf(skill: string) {
  return { css: 'fieldset', text: `Level of ${skill}` };
}

async function add(options: Page, ...names: string[]): Promise<void> {
  for (const name of names) {
    await options.type(FIELD, name);
    await options.waitFor({ css: '[role=option]', has: name });
    await options.press('Enter');
    await options.waitFor(row(name));
  }
}

/** Waits until the element with this label has the focus. */
const focusIs = (options: Page, label: string) =>
  until(`the focus on “${label}”`, () =>
    options.evaluate((wanted) => document.activeElement?.getAttribute('aria-label') === wanted, label),
  );

const yearsAre = (options: Page, years: string) =>
  until(`${years} years`, () =>
    options.evaluate(
      (wanted) =>
        document.querySelector<HTMLInputElement>('[aria-label="Years of Kubernetes"]')?.value === wanted,
      years,
    ),
  );

test('a skill is found by another name, described, removed and brought back', async ({ world }) => {
  const { browser, open } = world;
  const options = await browser.openExtensionPage('options.html');
  await options.type(FIELD, 'k8s');
  await options.waitFor({ css: '[role=option]', has: 'Kubernetes' });
  await options.press('Enter');
  await options.click({ css: 'label', text: 'Expert', within: LEVEL });
  await options.waitFor(chosen('Expert'));
  await options.type(YEARS, '4');
  await options.press('Tab');
  await options.click(button('More years of Kubernetes'));
  await yearsAre(options, '5');

  const posting = await open(page('greenhouse-backend'));
  await badgeIs(browser, posting, '4');
  const popup = await openPopup(browser, posting);
  await popup.waitForNo(gap('Kubernetes'));

  await options.click(button('Remove Kubernetes'));
  await options.waitForNo(YEARS);
  await badgeIs(browser, posting, '');
  await options.click(button('Undo'));
  await options.waitFor(chosen('Expert'));
  await yearsAre(options, '5');
  await badgeIs(browser, posting, '4');
});

test('several skills are changed and removed at once, each time with one way back', async ({ world }) => {
  const options = await world.browser.openExtensionPage('options.html');
  await add(options, 'Docker', 'Kotlin', 'Kubernetes');
  await options.click(row('Docker'));
  await options.click(row('Kubernetes'));
  const bar = { css: '[role=toolbar]', text: '2 skills selected' };
  await options.click(button('Level', bar));
  await options.click({ css: '[role=menuitem]', text: 'Expert' });
  await options.waitFor(chosen('Expert', 'Docker'));
  await options.waitFor(chosen('Expert'));
  await options.waitFor(chosen('Solid', 'Kotlin'));
  await options.click(button('Undo'));
  await options.waitFor(chosen('Solid', 'Docker'));
  await options.waitFor(chosen('Solid'));

  await options.click(button('Remove', bar));
  await options.waitForNo(row('Docker'));
  await options.waitForNo(row('Kubernetes'));
  await options.waitFor(row('Kotlin'));
  await options.click(button('Undo'));
  await options.waitFor(row('Docker'));
  await options.waitFor(row('Kubernetes'));
});

test('the list is worked with the keyboard alone', async ({ world }) => {
  const options = await world.browser.openExtensionPage('options.html');
  await add(options, 'Docker', 'Kotlin', 'Kubernetes');
  await options.click(row('Docker'));
  await options.press('ArrowDown');
  await focusIs(options, 'Select Kotlin');
  await options.press('4');
  await options.waitFor(chosen('Expert', 'Kotlin'));
  await options.waitFor(chosen('Solid', 'Docker'));
  await options.press(' ');
  await options.waitFor({ css: '[role=toolbar]', text: '2 skills selected' });
  await options.press('Escape');
  await options.waitForNo({ css: '[role=toolbar]' });
  await options.press('Enter');
  await options.waitFor({ css: 'section', text: 'Details of Kotlin' });
  await options.press('Escape');
  await options.waitForNo({ css: 'section', text: 'Details of Kotlin' });
  await options.press('Delete');
  await options.waitForNo(row('Kotlin'));
  await focusIs(options, 'Select Kubernetes');
});

test('a link opens a skill; a note and what it covers are told there', async ({ world }) => {
  const { browser } = world;
  const options = await browser.openExtensionPage('options.html#/skills/github-actions');
  await options.click(button('I know this'));
  const details = { css: 'section', text: 'Details of GitHub Actions' };
  await options.type({ css: 'textarea', within: details }, 'Reusable workflows');
  await options.press('Tab');
  await options.waitFor({ css: '.toast', has: 'Note on GitHub Actions changed' });
  await options.click({ css: '.covers-list label', text: 'CI/CD' });
  await options.waitFor({ css: '.toast', has: 'GitHub Actions no longer covers CI/CD' });
  await options.close();

  const again = await browser.openExtensionPage('options.html#/skills/github-actions');
  await again.waitFor({ css: '.skill-table .skill', has: 'Reusable workflows' });
  await again.waitFor({ css: '.covers-list label:has(:not(:checked))', text: 'CI/CD' });
});

test('what postings ask for is offered, and counts at once', async ({ world }) => {
  const { browser, open } = world;
  const options = await browser.openExtensionPage('options.html');
  await add(options, 'Python');
  const posting = await open(page('greenhouse-backend'));
  await badgeIs(browser, posting, '4');
  await options.click(chip('Asked, not in your skills'));
  await options.click(button('I know Kubernetes'));
  await options.waitForNo(button('I know Kubernetes'));
  await badgeIs(browser, posting, '3');
  await options.click(chip('All'));
  await options.waitFor({ css: 'tbody', has: '100%' });
});
