import { expect } from 'vitest';
import { LONG_RESUME } from '#tests/files/long-resume.ts';
import { makeDocx } from '#tests/files/make-docx.ts';
import { column, makePdf } from '#tests/files/make-pdf.ts';
import { PAGE_TWO, RESUME } from '#tests/files/resume.ts';
import { openPopup } from './browsers/browser.ts';
import { button, heading, link } from './browsers/query.ts';
import { chooseFile } from './choose-file.ts';
import { page } from './fixtures.ts';
import { BROWSER, test } from './harness.ts';
import { badgeIs, openGap } from './steps.ts';

const IMPORT = { css: '.resume-reader button.primary', has: 'Import' };
const ANSWER = { css: '.answer-score .ring', has: 'Score' };
const HAVE = (name: string) => ({ css: 'details.ask-row:not(.is-gap) summary', has: name });

test('from a résumé to a first score in three clicks: choose, import, and there it is', async ({ world }) => {
  const { browser } = world;
  const errors = await browser.errors();
  const started = performance.now();
  let clicks = 0;
  const welcome = await browser.openExtensionPage('welcome.html');
  clicks += 1;
  await chooseFile(welcome, 'resume.pdf', makePdf([column(RESUME), column(PAGE_TWO)]));
  await welcome.waitFor(heading('skills recognised'));
  clicks += 1;
  await welcome.click(IMPORT);
  await welcome.waitFor(ANSWER);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  expect(clicks).toBeLessThanOrEqual(3);
  console.log(`${BROWSER}: a score after ${clicks} clicks and ${seconds} s`);

  await welcome.waitFor({ css: '.answer-score', has: 'A sample posting' });
  await welcome.waitFor(link('paste one'));
  await welcome.click(button('See why'));
  await welcome.waitFor(heading('What you will see'));
  await welcome.waitFor({ css: '.said.is-have', has: 'Python' });
  await welcome.click(button('Undo'));
  await welcome.waitFor(heading('Drop your résumé here'));
  expect(await browser.errors()).toEqual(errors);
});

test('the popup leads from a posting to a résumé, and shows its lines beside what the posting asks for', async ({
  world,
}) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await openPopup(browser, posting);
  await popup.waitFor(link('Read my résumé'));
  const address = await popup.evaluate(
    () => document.querySelector<HTMLAnchorElement>('.first-resume a')?.getAttribute('href') ?? '',
  );
  const welcome = await browser.openExtensionPage(address.slice(1));
  await chooseFile(
    welcome,
    'resume.docx',
    makeDocx([
      '# Experience',
      'Engineer, 2019 – 2023',
      '- Ran Python services for nine teams',
      '# Skills',
      'Git',
    ]),
  );
  await welcome.click(IMPORT);
  await welcome.waitFor(ANSWER);
  await welcome.waitFor({ css: '.answer-score', has: 'Senior Engineer, Payments' });
  await badgeIs(browser, posting, /\d/);

  await popup.click(HAVE('Python'));
  await popup.waitFor({ css: '.resume-proof', has: 'Ran Python services for nine teams' });
  await popup.waitFor(button('Copy the line of your résumé'));

  await openGap(popup, 'Kubernetes');
  await popup.click(button('I know this', { css: 'details.is-gap[open]' }));
  await popup.click({ css: '.popup-fold summary', has: 'Missing from your résumé' });
  await popup.waitFor({ css: '.resume-gaps li', has: 'Kubernetes' });
  await popup.waitFor(button('Copy the skills missing from your résumé'));

  const settings = await browser.openExtensionPage('options.html#/settings');
  await settings.click(button('Erase the lines'));
  await popup.waitForNo({ css: '.resume-proof' });
  await settings.click(button('Undo'));
  await popup.waitFor({ css: '.resume-proof' });
});

test('the side panel reads a résumé in its first form, and then shows the match', async ({ world }) => {
  const { browser, open } = world;
  const panel = await browser.openExtensionPage('sidepanel.html');
  await open(page('greenhouse-backend'));
  await panel.waitFor(heading('Drop your résumé here'));
  await chooseFile(
    panel,
    'resume.txt',
    new TextEncoder().encode('Skills\nbasic Go, Python (4 years)\nProfile\nEngineer'),
  );
  await panel.waitFor(heading('2 skills recognised'));
  await panel.click(IMPORT);
  await panel.waitFor(HAVE('Python'));
});

test('a long résumé fits one screen: what to check is open, what is sure is one line', async ({ world }) => {
  const options = await world.browser.openExtensionPage('options.html#/import');
  // A laptop's screen; in a small window the rows wrap.
  await world.browser.resize(options, 1280, 800);
  const heights = async () => {
    await chooseFile(options, 'resume.txt', new TextEncoder().encode(LONG_RESUME));
    await options.waitFor(heading('skills recognised'));
    return options.evaluate(() => {
      const card = document.querySelector('.import-card')?.getBoundingClientRect();
      return (card?.bottom ?? 0) + scrollY;
    });
  };
  expect(await heights()).toBeLessThanOrEqual(800);
  await options.waitFor({ css: '.import-lines li', has: 'SAP' });
  await options.waitFor({ css: 'summary', has: 'Clear from your résumé 49' });
  await options.click({ css: 'summary', has: 'Clear from your résumé' });
  await options.waitFor({ css: '.import-lines li', has: 'Level stated · years from 1 job' });
  await options.click({ css: 'button.primary', has: 'Import' });
  await options.waitFor(button('Undo'));
  await options.waitFor({ css: 'label', has: 'Choose' });
  expect(await heights()).toBeLessThanOrEqual(800);
});
