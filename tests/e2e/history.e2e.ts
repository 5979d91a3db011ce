import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import type { Page } from './browsers/page.ts';
import { button, link } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { seedPostings } from './seed-postings.ts';
import { badgeIs, gap, openGap, startWith, title } from './steps.ts';
import { until } from './until.ts';

const FIELD = { css: 'input[placeholder^="Find"]' };
const row = (name: string) => ({ css: '.postings tr', has: name });
const pick = (name: string) => ({ css: `label:has([aria-label="Select ${name}"])` });

/** Navigates within the options page like a link. */
const goTo = (options: Page, hash: string) =>
  options.evaluate((hash) => {
    location.hash = hash;
  }, hash);

const hashIs = (options: Page, hash: string) =>
  until(`the address ${hash}`, () => options.evaluate((hash) => location.hash === hash, hash));

/** Whether the linked sentence is visible and the page has been still for a quarter second of frames. */
async function isAtRest(): Promise<boolean> {
  const shown = document.querySelector('.posting-text mark.is-shown')?.getBoundingClientRect();
  if (!shown || shown.top < 0 || shown.bottom > innerHeight) return false;
  const before = scrollY;
  for (let frame = 0; frame < 15; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return scrollY === before;
}

test('a posting is saved in the popup, found in the list, looked at, forgotten and brought back', async ({
  world,
}) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python', 'PostgreSQL']);
  await popup.click(button('Save this posting'));
  await popup.waitFor({ css: '[role=status]', has: '1 posting saved' });
  await popup.close();
  await badgeIs(browser, await open(page('greenhouse-data')), '3');

  const options = await browser.openExtensionPage('options.html#/postings?status=saved');
  await options.waitFor(row('Senior Engineer, Payments'));
  await options.waitFor({ css: '[role=status]', has: '1 of 2 shown' });
  await options.click(link('Senior Engineer, Payments'));
  await options.waitFor(title('Senior Engineer, Payments'));
  await options.waitFor({ css: '.posting-text mark.have', text: 'Python' });
  await options.waitFor({ css: '.posting-text mark.gap', has: 'Kubernetes' });
  await openGap(options, 'Kubernetes');
  await options.click({ css: '.evidence' });
  await options.waitFor({ css: '.posting-text mark.gap.is-shown' });
  // A menu closes when the page moves under it.
  await until('the page at rest', () => options.evaluate(isAtRest));

  await options.click(button('More'));
  await options.click(button('Forget this posting'));
  await options.waitFor(title('This posting is no longer stored'));
  await options.click(button('Undo'));
  await options.waitFor(title('Senior Engineer, Payments'));
  await options.waitFor(button('Saved'));
  await options.click(link('Postings', { css: '.crumb' }));
  await hashIs(options, '#/postings?status=saved');
  await options.waitFor(row('Senior Engineer, Payments'));
  expect(await browser.errors()).toEqual([]);
});

test('ten thousand postings are searched, filtered, gone through by keys, and many forgotten at once', async ({
  world,
}) => {
  const { browser } = world;
  const options = await browser.openExtensionPage('options.html');
  await options.waitFor(title('Skills'));
  await seedPostings(options, 10_000);
  // A table, whose heads sort and select; a narrow page has cards.
  await browser.resize(options, 1280, 800);
  await goTo(options, '#/postings');
  await options.waitFor(row('Engineer 1'));
  await options.waitFor({ css: '.postings[aria-rowcount="10001"]' });
  expect(await options.evaluate(() => document.querySelectorAll('.postings tr').length)).toBeLessThan(60);

  // Jumps to the last row by one key, which gets the focus.
  await options.evaluate(() => document.querySelector<HTMLElement>('[data-cell="title"]')?.focus());
  await options.evaluate(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  });
  await until('the focus in the last row', () =>
    options.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') === '10001'),
  );
  await options.waitFor(row('Engineer 10000'));
  await options.press('ArrowDown');
  await options.waitFor(row('Engineer 10000'));

  await options.type(FIELD, 'engineer 777 elsewhere');
  await options.waitFor({ css: '[role=status]', has: 'No posting matches' });
  await options.type(FIELD, 'engineer 777');
  await options.waitFor(row('Engineer 7777'));
  await options.waitFor({ css: '[role=status]', has: '19 of 10,000 shown' });
  await hashIs(options, '#/postings?q=engineer+777');
  await options.click(pick('all'));
  await options.waitFor({ css: '[role=status]', has: '19 selected' });
  await options.click(button('Forget'));
  await options.waitFor({ css: '[role=status]', has: '19 postings forgotten' });
  await options.waitForNo(row('Engineer 7777'));
  await options.click(button('Undo'));
  await options.waitFor(row('Engineer 7777'));

  await goTo(options, '#/postings?skill=kubernetes&portal=Lever&since=7d&sort=title');
  await until('Kubernetes to be chosen', () =>
    options.evaluate(
      () =>
        document.querySelector<HTMLSelectElement>('[aria-label="Skill asked for"]')?.value === 'kubernetes',
    ),
  );
  await options.waitFor({ css: '.when', has: 'Lever' });
  await options.waitForNo({ css: '.when', has: 'Indeed' });
  await options.waitFor({ css: '[aria-sort=ascending]', has: 'Posting' });
  expect(await browser.errors()).toEqual([]);
});

test('postings stand side by side, and a report of them is copied', async ({ world }) => {
  const { browser } = world;
  const options = await browser.openExtensionPage('options.html');
  await options.waitFor(title('Skills'));
  await seedPostings(options, 5);
  await goTo(options, '#/postings');
  await options.click(pick('Engineer 1'));
  await options.click(pick('Engineer 2'));
  await options.click(link('Compare'));
  await options.waitFor(title('Compare postings'));
  await options.waitFor({ css: '.compare thead', has: 'Engineer 2' });
  await options.waitFor({ css: '.compare tbody', has: 'Shared gaps' });
  await options.click(button('Only differences'));
  await options.waitFor({ css: '.compare-lone li' });

  await options.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.title = text.slice(0, 60);
    };
  });
  await options.click(button('Share'));
  await options.click(button('Copy as Markdown'));
  await options.waitFor({ css: '[role=status]', has: 'Report copied' });
  expect(await options.evaluate(() => document.title)).toContain('# 2 postings compared');

  await options.evaluate(() => {
    window.print = () => {
      document.title = document.querySelector('.report')?.textContent ?? 'nothing';
    };
  });
  await options.click(button('Share'));
  await options.click(button('Print'));
  await until('the report to be laid out', () =>
    options.evaluate(
      () => document.title.includes('2 postings compared') && document.title.includes('Shared gaps'),
    ),
  );
  await options.evaluate(() => dispatchEvent(new Event('afterprint')));
  await until('the report to go', () => options.evaluate(() => !document.querySelector('.report')));
  await options.click(link('Remove Engineer 2 from the comparison'));
  await options.waitForNo({ css: '.compare thead', has: 'Engineer 2' });
  expect(await browser.errors()).toEqual([]);
});

test('skills are found again when one asks for it, though the background was stopped', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  await (await startWith(browser, posting, ['Python'])).close();
  await badgeIs(browser, posting, '4');
  const options = await browser.openExtensionPage('options.html#/postings');
  await options.waitFor(row('Senior Engineer, Payments'));
  // Simulates an older version that extracted nothing from it.
  await options.evaluate(async () => {
    const opening = indexedDB.open('gaplight');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const store = opening.result.transaction('postings', 'readwrite').objectStore('postings');
    const reading = store.getAll();
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    for (const kept of reading.result) store.put({ ...kept, mentions: [] });
    opening.result.close();
  });
  await browser.stopBackground();
  await options.click(button('More'));
  await options.click(button('Find skills again in all'));
  await badgeIs(browser, posting, '4');
  const popup = await openPopup(browser, posting);
  await popup.waitFor(gap('Kubernetes'));
  await options.waitFor({ css: '.postings .gaps', has: 'you have 1 of 5' });
});
