import { openPopup } from './browsers/browser.ts';
import { heading, link } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { badgeIs, pickFirstSkills, startWith, title } from './steps.ts';

test('on a site that never loads anew, each posting is read, and the badge goes with the last', async ({
  world,
}) => {
  const { browser, open } = world;
  const site = await open(page('linkedin-split-view'));
  const popup = await openPopup(browser, site);
  await popup.waitFor(title('Developer, Freight'));
  await pickFirstSkills(popup, ['Python']);
  await badgeIs(browser, site, '2');

  await site.click(link('Developer, Shop'));
  await badgeIs(browser, site, '1');
  await popup.waitFor(title('Developer, Shop'));

  await site.click(link('Home'));
  await badgeIs(browser, site, '');
  await popup.waitFor(heading('No job posting on this page'));

  await site.evaluate(() => history.back());
  await badgeIs(browser, site, '1');
  await popup.waitFor(title('Developer, Shop'));
});

test('the link of the posting that is open already changes nothing', async ({ world }) => {
  const { browser, open } = world;
  const site = await open(page('linkedin-split-view'));
  const popup = await startWith(browser, site, ['Python']);
  await badgeIs(browser, site, '2');

  await site.click(link('Developer, Freight'));
  // Once another page was read, the background has handled the click.
  await badgeIs(browser, await open(page('greenhouse-backend')), '4');
  await badgeIs(browser, site, '2');
  await popup.waitFor(title('Developer, Freight'));
});
