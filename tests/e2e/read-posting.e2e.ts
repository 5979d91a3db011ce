import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import { button } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { badgeIs, gap, openGap, pickFirstSkills, title } from './steps.ts';

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
  const score = await popup.text({ css: '.ring' });
  expect(await popup.text({ css: '.reason' })).toMatch(/^You have 3 of [45] core skills/);
  await badgeIs(browser, posting, '2');
  expect((await browser.badge(posting)).title).toContain('2 must-have gaps');
  await openGap(popup, 'Kubernetes');
  expect(await popup.text(gap('Kubernetes'))).toContain('You have operated Kubernetes in production.');
  await popup.waitForNo(gap('Python'));

  await popup.click(button('How it adds up'));
  await popup.waitFor(title('How it adds up'));
  const [sum = 0, ...parts] = (await popup.evaluate(numbersOfBill)).reverse();
  expect(parts.reduce((total, part) => total + part, 0)).toBe(sum);
  expect(score).toContain(`${sum}`);
});

/** What stands in the bill from above: what each tier gives, what years take off, and the score. */
function numbersOfBill(): number[] {
  const cells = [...document.querySelectorAll('.bill td b')];
  return cells.map(({ textContent }) => Number((textContent ?? '').replace('−', '-')));
}
