import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import { button } from './browsers/query.ts';
import { careersPage, page } from './fixtures.ts';
import { test } from './harness.ts';
import { badgeIs, startWith, title } from './steps.ts';

const HOST = 'careers.northwind-pay.example';

test('pages that are open while the extension is updated are read on, and keep what they showed', async ({
  world,
}) => {
  const { browser, open } = world;
  const errors = await browser.errors();
  const portal = await open(page('greenhouse-backend'));
  await (await startWith(browser, portal, ['Python'])).close();
  await badgeIs(browser, portal, '4');
  const granted = await open(careersPage('northwind-pay'));
  await browser.triggerAction(granted);
  await browser.consentTo(`https://${HOST}/*`);
  const asking = await openPopup(browser, granted);
  await asking.click(button('Always read this site'));
  await asking.waitFor(title('Senior Backend Engineer, Payments'));
  await asking.close();

  await browser.reload();
  await badgeIs(browser, portal, '4');
  const popup = await openPopup(browser, portal);
  await popup.waitFor(title('Senior Engineer, Payments'));
  const other = await openPopup(browser, granted);
  await other.waitFor(title('Senior Backend Engineer, Payments'));

  // Orphaned scripts of the previous version remain; only the new ones report changes of the page.
  await portal.evaluate(() => {
    const h1 = document.querySelector('h1');
    if (h1) h1.textContent = 'Platform Engineer, Payments';
    document.title = document.title.replace('Senior Engineer', 'Platform Engineer');
    for (const script of document.querySelectorAll('script[type]')) script.remove();
    document.querySelector('li')?.append(' And all of it in Rust, a language that we like.');
  });
  await popup.waitFor(title('Platform Engineer, Payments'));
  expect(await browser.errors()).toEqual(errors);
});
