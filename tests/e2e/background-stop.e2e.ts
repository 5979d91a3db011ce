import { openPopup } from './browsers/browser.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { badgeIs, gap, startWith, title } from './steps.ts';

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
