import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { gap, startWith, title } from './steps.ts';

test('the side panel follows the tab in front, its posting and every change of skills', async ({ world }) => {
  const { browser, open } = world;
  const panel = await browser.openExtensionPage('sidepanel.html');
  const payments = await open(page('greenhouse-backend'));
  await panel.waitFor(title('Senior Engineer, Payments'));

  const popup = await startWith(browser, payments, ['Python', 'PostgreSQL', 'Docker']);
  await popup.close();
  await panel.waitFor(gap('Kubernetes'));
  await panel.waitForNo(gap('Python'));

  const arrivals = await open(page('greenhouse-data'));
  await panel.waitFor(title('Engineer, Arrivals'));
  await arrivals.goto(page('greenhouse-backend').url);
  await panel.waitFor(title('Senior Engineer, Payments'));
});
