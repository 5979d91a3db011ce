import { expect } from 'vitest';
import { type Browser, openPopup } from './browsers/browser.ts';
import type { Page } from './browsers/page.ts';
import { button } from './browsers/query.ts';
import { careersPage, page } from './fixtures.ts';
import { test } from './harness.ts';
import { pickFirstSkills, title } from './steps.ts';

const said = (has: string) => ({ css: '[role=status]', has });
const note = { css: '.reading-note', has: 'Only 20 words read; the page seems to have more.' };

/** Opens a posting whose automatic reading is an introduction, and its popup, by pressing the button. */
async function openPart(browser: Browser, open: (fixture: ReturnType<typeof page>) => Promise<Page>) {
  const posting = await open(page('partly-read'));
  await browser.triggerAction(posting);
  const popup = await openPopup(browser, posting);
  await popup.waitFor(title('Lamp Engineer'));
  return { posting, popup };
}

test('a posting that was read in part says so, and is read whole on the click, with Undo', async ({
  world,
}) => {
  const { browser, open } = world;
  const { posting, popup } = await openPart(browser, open);
  await popup.waitFor(note);
  await popup.waitFor({ css: 'h2', text: 'Too little text for a score' });
  await popup.click(button('Read the whole page', { css: '.reading-note' }));
  await popup.waitFor(said('The whole page was read'));
  await pickFirstSkills(popup, ['Python', 'PostgreSQL']);
  await popup.waitForNo({ css: '.reading-note' });
  await popup.waitFor({ css: '.popup-sub', text: 'Read from the whole page' });

  // The page is loaded and read again: the user's choice stays.
  await posting.goto(page('partly-read').url);
  await popup.waitFor({ css: '.popup-sub', text: 'Read from the whole page' });
  await popup.waitFor(button('How it adds up'));
  expect(await browser.errors()).toEqual([]);
});

test('Undo shows what was read before', async ({ world }) => {
  const { browser, open } = world;
  const { popup } = await openPart(browser, open);
  await popup.click(button('Read the whole page', { css: '.reading-note' }));
  await popup.waitFor(button('Python'));
  await popup.click(button('Undo'));
  await popup.waitFor(note);
});

test('what is selected is read as the posting: on the page, in a shadow root, in a frame', async ({
  world,
}) => {
  const { browser, open } = world;
  const { posting, popup } = await openPart(browser, open);
  const read = button('Read the selection', { css: '.reading-note' });
  await popup.click(read);
  await popup.waitFor(said('Select the posting’s text on the page first.'));

  await posting.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('.blocks') as Element);
  });
  await popup.click(read);
  await popup.waitFor({ css: '.popup-sub', text: 'Read from your selection' });
  await popup.waitFor(button('PostgreSQL'));
  await popup.waitForNo(button('Terraform'));

  await posting.evaluate(() => {
    const text = document.querySelector('job-ad')?.shadowRoot?.querySelector('#first')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 0, text, text.length);
  });
  await chooseInMenu(popup, 'Read the selection');
  await popup.waitFor(button('Terraform'));
  await popup.waitForNo(button('PostgreSQL'));

  await posting.evaluate(() => {
    getSelection()?.removeAllRanges();
    const inner = document.querySelector<HTMLIFrameElement>('#frame')?.contentWindow;
    inner?.getSelection()?.selectAllChildren(inner.document.body);
  });
  await chooseInMenu(popup, 'Read the selection');
  await popup.waitFor(button('Apache Kafka'));
  await popup.waitForNo(button('Terraform'));
  await popup.waitFor(title('Lamp Engineer'));
});

test('where nothing was read, what is selected becomes the posting of the page', async ({ world }) => {
  const { browser, open } = world;
  const about = await open(careersPage('about'));
  await browser.triggerAction(about);
  await about.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p id="ad">Here one needs Python and PostgreSQL, as lamps remember a good deal.</p>',
    );
    getSelection()?.selectAllChildren(document.querySelector('#ad') as Element);
  });
  const popup = await openPopup(browser, about);
  await popup.click(button('Read the selection'));
  await popup.waitFor(button('PostgreSQL'));
  await popup.click(button('Undo'));
  await popup.waitFor(button('Read this page'));
});

async function chooseInMenu(popup: Page, item: string): Promise<void> {
  await popup.click(button('More'));
  await popup.click(button(item, { css: '.head-menu' }));
}
