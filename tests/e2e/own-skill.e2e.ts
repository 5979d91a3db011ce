import { openPopup } from './browsers/browser.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { badgeIs, gap, startWith } from './steps.ts';

const FIELD = { css: '[role=combobox]' };

test("a skill of the user's own is found in a posting that was read before", async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python']);
  await badgeIs(browser, posting, '4');

  const options = await browser.openExtensionPage('options.html');
  await options.type(FIELD, 'Shops (forty thousand shops)');
  await options.waitFor({ css: '[role=option]', has: 'as a skill of your own' });
  await options.press('Enter');
  await options.waitFor({ css: '[role=status]', has: 'Shops added as solid' });

  await popup.waitFor({ css: '*', text: 'Shops' });
  await popup.close();
  const again = await openPopup(browser, posting);
  await again.waitFor({ css: '*', text: 'Shops' });
  await again.waitFor(gap('Kubernetes'));

  await options.click({ css: '.skill-table .skill', text: 'Shops' });
  await options.type({ css: 'input', within: { css: 'label', has: 'Name' } }, 'Retail');
  await options.press('Tab');
  await options.waitFor({ css: '[role=status]', has: 'Shops is now called Retail' });
  await again.waitFor({ css: '*', text: 'Retail' });
});
