import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import { button, heading, link } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { title } from './steps.ts';
import { until } from './until.ts';

test('of a page that was misread a report is made, shown and saved, and nothing is sent', async ({
  world,
}) => {
  const { browser, open, server } = world;
  const posting = await open(page('partly-read'));
  await posting.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<input aria-label="Name" value="Zaphod"><p class="who">Signed in as Zaphod</p>',
    );
  });
  await browser.triggerAction(posting);
  const popup = await openPopup(browser, posting);
  await popup.waitFor(title('Lamp Engineer'));
  const before = server.requests().length;
  await popup.click(button('More'));
  await popup.waitFor(link('Misread?', { css: '.head-menu' }));

  const report = await browser.openExtensionPage(`options.html#/misread/${posting.tab}`);
  await report.waitFor(heading('Misread?'));
  await report.waitFor({ css: 'textarea[readonly]' });
  const shown = await report.evaluate(() => document.querySelector('textarea')?.value ?? '');
  expect(shown).toMatch(
    /^## Page\nhttps:\/\/jobs\.lever\.co\/contoso-lamps\/1{8}\S+\nGaplight \d\S+, (?:Chrome|Firefox) \d+\n/,
  );
  expect(shown).toContain('title: Lamp Engineer');
  expect(shown).toContain('by: what is known of Lever');
  expect(shown).toMatch(/\n +p\.who \d+\n/);
  expect(shown).not.toContain('Zaphod');
  expect(shown).toContain('#shadow-root');

  await report.evaluate(() => {
    const made = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      file.text().then((text) => {
        document.body.dataset.saved = text;
      });
      return made(file);
    };
  });
  await report.click(button('Save as file'));
  expect(await until('the file', () => report.evaluate(() => document.body.dataset.saved ?? ''))).toBe(shown);
  expect(server.requests().slice(before)).toEqual([]);
  expect(await browser.errors()).toEqual([]);
});

test('where the page is closed to us, the report says so and what to do', async ({ world }) => {
  const { browser } = world;
  const options = await browser.openExtensionPage('options.html#/misread/999999');
  await options.waitFor({
    css: '[role=status]',
    has: 'The page was closed, or the browser did not let Gaplight into it.',
  });
});
