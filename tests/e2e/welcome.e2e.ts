import { button, heading } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { badgeIs } from './steps.ts';

// Every test covers the page's opening at installation, as the browser is ready only after closing it.

const chip = (text: string) => ({ css: '.chip', text });
const pressed = (text: string) => ({ css: '.chip[aria-pressed=true]', text });
const SAMPLE = { css: '.sample-popup' };

test('from nothing to a first score: pick what one knows, see the sample, open a posting', async ({
  world,
}) => {
  const { browser, open } = world;
  const welcome = await browser.openExtensionPage('welcome.html');
  await welcome.waitFor({ css: '.sample-popup h3', has: 'Asks for' });

  await welcome.click(chip('Python'));
  await welcome.waitFor({ css: '.sample-popup #band', has: 'Stretch' });
  await welcome.waitFor({ css: '.said.is-have', has: 'Python' });
  await welcome.click(button('Undo'));
  await welcome.waitFor({ css: '.sample-popup h3', has: 'Asks for' });

  await welcome.click(chip('Python'));
  await welcome.click(chip('Docker'));
  await welcome.click(chip('PostgreSQL'));
  await welcome.click(button('Continue'));
  await welcome.waitFor(heading('Where it reads'));
  await welcome.click({ css: 'details.is-gap > summary', within: SAMPLE });
  await welcome.click(button('I know this', SAMPLE));
  await welcome.waitFor({ css: '[role=status]', has: 'added to your skills' });
  await welcome.click(button('How it adds up', SAMPLE));
  await welcome.waitFor(heading('How it adds up'));
  await welcome.click(button('Back to the match'));

  const posting = await open(page('greenhouse-backend'));
  await badgeIs(browser, posting, /^\d+$/);
});

test('another roadmap offers other skills, and what is known stays', async ({ world }) => {
  const { browser } = world;
  const welcome = await browser.openExtensionPage('welcome.html');
  await welcome.click(chip('Git'));
  await welcome.waitFor(pressed('Git'));
  await welcome.evaluate(chooseFrontend);
  await welcome.waitFor(chip('CSS'));
  await welcome.waitForNo(chip('Spring Boot'));
  await welcome.waitFor(pressed('Git'));
  await welcome.click(button('Undo'));
  await welcome.waitFor(chip('Spring Boot'));
});

/** Chooses another roadmap in the list. */
function chooseFrontend(): void {
  const choice = document.querySelector<HTMLSelectElement>('.chip-sections select');
  if (!choice) throw new Error('no list of roadmaps');
  choice.value = 'frontend';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
}
