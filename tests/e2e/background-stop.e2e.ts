import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import { page } from './fixtures.ts';
import { BROWSER, test } from './harness.ts';
import { badgeIs, gap, startWith, title } from './steps.ts';
import { stored } from './stored.ts';

interface Api {
  storage: { session: { clear(): Promise<void> } };
}

test('when the background stops nothing is lost, and the next posting is still read', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const first = await startWith(browser, posting, ['Python', 'PostgreSQL', 'Docker']);
  await badgeIs(browser, posting, '2');
  await first.close();

  await browser.stopBackground();
  const again = await openPopup(browser, posting);
  await again.waitFor(title('Senior Engineer, Payments'));
  await again.waitFor(gap('Kubernetes'));
  await again.close();

  await browser.stopBackground();
  const next = await open(page('greenhouse-data'));
  await badgeIs(browser, next, '3');
  await badgeIs(browser, posting, '2');
});

test('a background that is stopped as soon as the badge is there has lost nothing', async ({ world }) => {
  const { browser, server, open } = world;
  const first = await open(page('greenhouse-backend'));
  await (await startWith(browser, first, ['Python', 'PostgreSQL', 'Docker'])).close();
  const { url, html } = page('greenhouse-data');
  for (let stops = 1; stops <= 3; stops++) {
    const address = url.replace(/\d+$/, (number) => String(Number(number) + stops));
    server.serve(address, html);
    await browser.stopBackground();
    const posting = await browser.openPage(address);
    await badgeIs(browser, posting, '3');
    await browser.stopBackground();
    const popup = await openPopup(browser, posting);
    await popup.waitFor(title('Engineer, Arrivals'));
    await popup.close();
    await posting.close();
    expect(await stored(browser)).toContain(`"url":"${address}"`);
  }
});

test('a posting that is opened while the background is being stopped is shown all the same', async ({
  world,
}) => {
  const { browser, server } = world;
  const { url, html } = page('greenhouse-backend');
  for (let stops = 1; stops <= 4; stops++) {
    const address = url.replace(/\d+$/, (number) => String(Number(number) + stops));
    server.serve(address, html);
    const stop = async () => {
      for (let n = 0; n < stops; n++) await browser.stopBackground();
    };
    // Firefox opens pages through the background, so there it is stopped afterwards.
    const stopping = BROWSER === 'chromium' ? stop() : null;
    const posting = await browser.openPage(address);
    await (stopping ?? stop());
    const popup = await openPopup(browser, posting);
    await popup.waitFor(title('Senior Engineer, Payments'));
    await popup.close();
    await posting.close();
  }
});

test('what was read and lost is read again when the popup asks', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  await (await openPopup(browser, posting)).waitFor(title('Senior Engineer, Payments'));
  const options = await browser.openExtensionPage('options.html');
  await options.evaluate(async () => {
    await (globalThis as unknown as { chrome: Api }).chrome.storage.session.clear();
  });
  await (await openPopup(browser, posting)).waitFor(title('Senior Engineer, Payments'));
});
