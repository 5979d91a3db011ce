import { expect } from 'vitest';
import { makeDocx } from '#tests/files/make-docx.ts';
import { button } from './browsers/query.ts';
import { chooseFile } from './choose-file.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { addProfile, roadmapChosen, startWith, title } from './steps.ts';
import { until } from './until.ts';

const RING = { css: '.ring' };

test('a second profile has a roadmap and weights of its own, and the popup goes by the active one', async ({
  world,
}) => {
  const { browser, open } = world;
  const errors = await browser.errors();
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python']);
  const before = await popup.text(RING);
  const options = await browser.openExtensionPage('options.html#/settings');
  await options.waitFor(title('Settings'));
  expect(await options.has({ css: '.profile-choice' })).toBe(false);

  await addProfile(options, 'Data', 'data-engineering');
  await options.evaluate(() => {
    const core = document.querySelector<HTMLInputElement>('.emphasis-control input');
    if (!core) throw new Error('no weight of core skills');
    core.value = core.min;
    core.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('another score', async () => (await popup.text(RING)) !== before);
  const roadmap = await browser.openExtensionPage('options.html#/roadmap');
  await roadmap.waitFor(title('Data engineering'));
  await roadmapChosen(roadmap, '· Data');

  // It loads beside the section and may come later.
  await roadmap.waitFor({ css: '.profile-choice select' });
  await roadmap.evaluate(() => {
    const choice = document.querySelector<HTMLSelectElement>('.profile-choice select');
    if (!choice) throw new Error('no choice of profiles');
    choice.value = choice.options[0]?.value ?? '';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('the score of the first profile', async () => (await popup.text(RING)) === before);
  await roadmap.waitFor(title('Backend development'));
  expect(await browser.errors()).toEqual(errors);
});

test('a profile shows the first one’s résumé until it has its own, which goes and comes back with it', async ({
  world,
}) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python']);
  const transfer = await browser.openExtensionPage('options.html#/import');
  const readResume = async (line: string, press: string) => {
    await transfer.waitFor({ css: 'h2', text: 'Drop a file here' });
    await chooseFile(
      transfer,
      'resume.docx',
      makeDocx(['# Experience', 'Engineer, 2019 – 2023', `- ${line}`]),
    );
    await transfer.click({ css: 'button.primary', has: press });
    await transfer.waitFor(button('Undo'));
  };
  const proof = (line: string) => popup.waitFor({ css: '.resume-proof', has: line });
  await readResume('Ran Python services for nine teams', 'Import');
  await popup.click({ css: 'details.ask-row:not(.is-gap) summary', has: 'Python' });
  await proof('Ran Python services');

  const settings = await browser.openExtensionPage('options.html#/settings');
  await addProfile(settings, 'Data', 'data-engineering');
  await settings.waitFor({ css: '.setting', has: 'without a résumé of their own: “Data”' });
  await proof('Ran Python services');
  // Its skills are already tracked by then.
  await readResume('Built Python pipelines for reports', 'Keep the lines');
  await proof('Built Python pipelines');
  await settings.waitFor({ css: '.setting', has: 'Lines of the résumé of “Data”' });
  await settings.click({ css: '[aria-label="Remove “Data”"]' });
  await proof('Ran Python services');
  await settings.click(button('Undo'));
  await proof('Built Python pipelines');
});
