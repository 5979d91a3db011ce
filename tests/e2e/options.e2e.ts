import { openPopup } from './browsers/browser.ts';
import type { Page } from './browsers/page.ts';
import { button } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { badgeIs, gap } from './steps.ts';
import { until } from './until.ts';

const FIELD = { css: '[role=combobox]' };
const YEARS = { css: 'input', text: 'Years of Kubernetes' };
const LEVEL = { css: 'fieldset', text: 'Level of Kubernetes' };
const chosen = (level: string) => ({ css: 'label:has(:checked)', text: level, within: LEVEL });

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
