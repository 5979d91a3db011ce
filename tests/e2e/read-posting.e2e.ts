import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { badgeIs, gap, pickFirstSkills, title } from './steps.ts';

test('a posting is read as it opens: job, score, gaps and the sentences behind them', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await openPopup(browser, posting);
  await popup.waitFor(title('Senior Engineer, Payments'));
  expect(await popup.text({ css: 'header' })).toContain('Northwind Pay');
  await popup.waitFor({ css: '[role=img]', text: 'No score yet' });
  await popup.waitFor({ css: 'h2', text: 'Asks for 7 skills' });
  await badgeIs(browser, posting, '');

  await pickFirstSkills(popup, ['Python', 'PostgreSQL', 'Docker']);
  // Three of five must-haves, which are worth 80 points together.
  expect(await popup.text({ css: '[role=img]', has: 'Score' })).toContain('Score 48 of 100');
  await badgeIs(browser, posting, '2');
  expect((await browser.badge(posting)).title).toContain('2 must-have gaps');
  expect(await popup.text(gap('Kubernetes'))).toContain('You have operated Kubernetes in production.');
  await popup.waitForNo(gap('Python'));
});
