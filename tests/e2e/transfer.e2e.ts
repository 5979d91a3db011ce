import { expect } from 'vitest';
import { BACKUP_VERSION } from '#src/store/records/record-formats.ts';
import { makeDocx } from '#tests/files/make-docx.ts';
import { column, makePdf } from '#tests/files/make-pdf.ts';
import { PAGE_TWO, RESUME } from '#tests/files/resume.ts';
import type { Page } from './browsers/page.ts';
import { button, heading } from './browsers/query.ts';
import { chooseFile } from './choose-file.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { badgeIs, title } from './steps.ts';
import { until } from './until.ts';

const TRANSFER = 'options.html#/import';
/** Name in a line of the preview; pressing it selects or deselects the line. */
const named = (text: string) => ({ css: '.import-lines b', text });
/** Level and years of a skill to import, as its line shows them: "solid 8". */
const shownOf = (shown: Page, name: string) =>
  shown.evaluate((name) => {
    const level = document.querySelector<HTMLSelectElement>(`select[aria-label="Level of ${name}"]`);
    const years = document.querySelector<HTMLInputElement>(`input[aria-label="Years of ${name}"]`);
    return `${level?.value} ${years?.value}`;
  }, name);

const text = (content: string) => new TextEncoder().encode(content);

/** Chooses a file where everything is ready for one. */
async function choose(shown: Page, name: string, bytes: Uint8Array): Promise<void> {
  await shown.waitFor({ css: 'h2', text: 'Drop a file here' });
  await chooseFile(shown, name, bytes);
}

/** Clicks what the foot of a preview may cover, as it stays at the window's lower edge: in the middle it is free. */
async function clickInMiddle(shown: Page, query: { css: string; has: string }): Promise<void> {
  await shown.waitFor(query);
  await shown.evaluate(({ css, has }) => {
    const all = [...document.querySelectorAll(css)];
    all.find(({ textContent }) => textContent.includes(has))?.scrollIntoView({ block: 'center' });
  }, query);
  await shown.click(query);
}

/** Returns the address of the last file made, or an empty string. */
const lastMade = (shown: Page) =>
  shown.evaluate(() => document.querySelector<HTMLAnchorElement>('a[download]')?.href ?? '');

/** Returns the content of the file that this button makes. */
async function made(shown: Page, name: string): Promise<string> {
  await shown.waitFor(button(name));
  const before = await lastMade(shown);
  await shown.click(button(name));
  const url = await until('the file', async () => {
    const now = await lastMade(shown);
    return now !== before && now;
  });
  return shown.evaluate(async (url) => (await fetch(url)).text(), url);
}

test('the skills of a résumé in PDF or DOCX are shown, picked, imported and taken back', async ({
  world,
}) => {
  const { browser, open } = world;
  const errors = await browser.errors();
  const posting = await open(page('greenhouse-backend'));
  await badgeIs(browser, posting, '');
  const options = await browser.openExtensionPage(TRANSFER);
  await choose(options, 'resume.pdf', makePdf([column(RESUME), column(PAGE_TWO)]));
  await options.waitFor(heading('skills recognised'));
  expect(await shownOf(options, 'Python')).toBe('solid 8');
  await clickInMiddle(options, { css: 'summary', has: 'Clear from your résumé' });
  await clickInMiddle(options, { css: '.import-lines b', has: 'PostgreSQL' });
  await options.click({ css: 'button.primary', has: 'Import' });
  await options.waitFor(button('Undo'));
  await badgeIs(browser, posting, /./);

  const skills = await browser.openExtensionPage('options.html#/skills');
  await skills.waitFor({ css: 'th', has: 'Terraform' });
  expect(await skills.has({ css: 'th', has: 'PostgreSQL' })).toBe(false);
  await options.click(button('Undo'));
  await skills.waitForNo({ css: 'th', has: 'Terraform' });
  await badgeIs(browser, posting, '');

  await choose(options, 'resume.docx', makeDocx(['# Skills', '- Python (8 years)', '- Docker']));
  await options.waitFor(title('Import & export'));
  await options.waitFor(heading('2 skills recognised'));
  await options.click(button('Cancel'));
  await options.waitFor(heading('Drop a file here'));
  expect(await browser.errors()).toEqual(errors);
});

test('a PDF that unpacks to far more than any résumé is given up, and says so', async ({ world }) => {
  const options = await world.browser.openExtensionPage(TRANSFER);
  await choose(options, 'resume.pdf', makePdf([column(RESUME)], { blanks: 100_000_000 }));
  await options.waitFor(heading('This file is too large'));
  await options.click(button('Choose another'));
  await choose(options, 'resume.pdf', makePdf([column(RESUME)]));
  await options.waitFor(heading('skills recognised'));
});

test('a backup brings all back to the byte, and Undo takes it away again', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const options = await browser.openExtensionPage(TRANSFER);
  await options.waitFor({ css: 'p', has: '1 posting with' });
  await choose(options, 'skills.csv', text('skill;level;years\nk8s;expert;4\nPython;;\nFrobnicator;;\n'));
  await options.waitFor(named('Kubernetes'));
  expect(await shownOf(options, 'Kubernetes')).toBe('expert 4');
  await options.click(named('Frobnicator'));
  await options.click(button('Import 3 skills'));
  await badgeIs(browser, posting, /./);
  // Texts stored earlier are searched for a new own skill.
  let first = '';
  await until('the posting found anew', async () => {
    first = await made(options, 'Save a backup');
    const { postings } = JSON.parse(first) as { postings: { edition: string }[] };
    return postings.length > 0 && postings.every(({ edition }) => edition.includes('own:frobnicator'));
  });
  expect(JSON.parse(first)).toMatchObject({
    format: 'gaplight-backup',
    version: BACKUP_VERSION,
    own: [{ name: 'Frobnicator' }],
  });

  await choose(options, 'skills.csv', text('skill\nCOBOL\n'));
  await options.click({ css: 'label', has: 'Replace my skills' });
  await options.waitFor({ css: 'p', has: '3 skills removed' });
  await options.click(button('Replace my skills'));
  await options.waitFor(button('Undo'));
  const other = await made(options, 'Save a backup');
  expect(other).not.toBe(first);

  // A setting that pages could notice is offered but unchanged unless ticked.
  await choose(options, 'backup.json', text(first.replace('"marks":false', '"marks":true')));
  await options.click({ css: 'label', has: 'Replace everything' });
  await options.waitFor({ css: '.privacy-choice label', has: 'Mark recognised words on every posting: on' });
  await options.click(button('Replace everything'));
  await options.waitFor({ css: '.toast', has: 'Everything replaced' });
  expect(await made(options, 'Save a backup')).toBe(first);
  await options.click(button('Undo'));
  // The button disappears on press, and its action takes a while.
  await until('all as it was before', async () => (await made(options, 'Save a backup')) === other);
});

test('what cannot be read says why, and changes nothing', async ({ world }) => {
  const { browser } = world;
  const errors = await browser.errors();
  const options = await browser.openExtensionPage(TRANSFER);
  const before = await made(options, 'Save a backup');
  const newer = before.replace(/"version": \d+/, `"version": ${BACKUP_VERSION + 1}`);
  for (const [bytes, said] of [
    [makePdf([column(RESUME)], { locked: true }), 'has a password'],
    [makePdf([[]]), 'no text'],
    [text(newer), 'newer Gaplight'],
    [text(before.slice(0, -20)), 'is incomplete'],
    [new Uint8Array(0), 'empty'],
  ] as const) {
    await choose(options, 'file', bytes);
    await options.waitFor(heading(said));
    await options.waitFor({ css: 'p', has: 'Nothing was changed' });
    await options.click(button('Choose another'));
  }
  expect(await made(options, 'Save a backup')).toBe(before);
  expect(await browser.errors()).toEqual(errors);
});
