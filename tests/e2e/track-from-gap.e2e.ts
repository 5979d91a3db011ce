import { button } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { badgeIs, gap, openGap, startWith } from './steps.ts';

test('"I know this" closes the gap and lowers the badge, and Undo brings both back', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python', 'PostgreSQL', 'Docker']);
  await badgeIs(browser, posting, '2');

  await openGap(popup, 'Kubernetes');
  await popup.click(button('I know this', gap('Kubernetes')));
  await popup.waitFor({ css: '[role=status]', has: 'Kubernetes added to your skills' });
  await popup.waitForNo(gap('Kubernetes'));
  await badgeIs(browser, posting, '1');

  await popup.click(button('Undo'));
  await popup.waitFor(gap('Kubernetes'));
  await badgeIs(browser, posting, '2');
});

test('"Not a skill here" holds for this posting, also when it is opened again', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python', 'PostgreSQL', 'Docker']);
  await openGap(popup, 'Kubernetes');
  await popup.click(button('Not a skill here', gap('Kubernetes')));
  await popup.waitForNo(gap('Kubernetes'));
  await badgeIs(browser, posting, '1');

  await posting.close();
  await badgeIs(browser, await open(page('greenhouse-backend')), '1');
});

test('a name that only the posting knows is shown as it writes it, and once known is found by it', async ({
  world,
}) => {
  const { browser, open } = world;
  const fixture = page('greenhouse-backend');
  const html = fixture.html.replace('operated Kubernetes in', 'operated Kubernetes, FrobWare and Docker in');
  const posting = await open({ ...fixture, html });
  const popup = await startWith(browser, posting, ['Python', 'PostgreSQL', 'Docker']);
  const row = { css: '.is-gap', has: 'FrobWare' };
  await popup.click({ css: 'summary', within: row });
  await popup.click(button('I know this', row));
  await popup.waitFor({ css: '[role=status]', has: 'FrobWare added to your skills' });
  await popup.waitForNo(row);

  const options = await browser.openExtensionPage('options.html#skills');
  await options.waitFor({ css: 'main', has: 'FrobWare' });
});
