import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import type { Page } from './browsers/page.ts';
import { button } from './browsers/query.ts';
import { careersPage, page } from './fixtures.ts';
import { test } from './harness.ts';
import { gap, openGap, pickFirstSkills, startWith } from './steps.ts';
import { until } from './until.ts';

/** Marked words as the page can read them; null without marks. */
const marked = (posting: Page) =>
  posting.evaluate(() => {
    const names = [...CSS.highlights.keys()];
    if (names.length === 0) return null;
    const highlight = CSS.highlights.get('gaplight');
    const words: string[] = [];
    highlight?.forEach((stretch) => {
      const range = document.createRange();
      range.setStart(stretch.startContainer, stretch.startOffset);
      range.setEnd(stretch.endContainer, stretch.endOffset);
      words.push(range.toString());
    });
    return { names, words };
  });

const watchChanges = (posting: Page) =>
  posting.evaluate(() => {
    const page = window as unknown as { changes: string[] };
    page.changes = [];
    new MutationObserver((records) => page.changes.push(...records.map(({ type }) => type))).observe(
      document,
      {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      },
    );
  });

const changes = (posting: Page) =>
  posting.evaluate(() => (window as unknown as { changes: string[] }).changes);

test('"Show on page" marks every recognised word alike, and takes the marks away again', async ({
  world,
}) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  await watchChanges(posting);
  const popup = await startWith(browser, posting, ['Python']);
  expect(await marked(posting)).toBeNull();

  await popup.click(button('Show on page'));
  await popup.waitFor(button('Hide on page'));
  expect(await marked(posting)).toEqual({
    names: ['gaplight'],
    words: ['Python', 'PostgreSQL', 'Docker', 'Kubernetes', 'Apache Kafka', 'Terraform', 'Redis'],
  });

  await popup.click(button('Hide on page'));
  await popup.waitFor(button('Show on page'));
  expect(await marked(posting)).toBeNull();
  expect(await changes(posting)).toEqual([]);
  expect(await browser.errors()).toEqual([]);
});

test('a sentence leads to its place on the page', async ({ world }) => {
  const { browser, open } = world;
  const fixture = page('greenhouse-backend');
  const far = fixture.html.replace(
    '<h3>Requirements</h3>',
    '<div style="height:4000px"></div><h3>Requirements</h3>',
  );
  const posting = await open({ ...fixture, html: far });
  const popup = await startWith(browser, posting, ['Python']);
  await openGap(popup, 'PostgreSQL');
  await popup.click({ css: 'button', has: 'PostgreSQL well', within: gap('PostgreSQL') });
  await until('the page to scroll', () => posting.evaluate(() => scrollY > 3000));
});

test('on any other site too, once the toolbar button was pressed there', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(careersPage('northwind-pay'));
  await browser.triggerAction(posting);
  const popup = await openPopup(browser, posting);
  await popup.click(button('Read this page'));
  await pickFirstSkills(popup, ['Python', 'PostgreSQL']);
  await popup.click(button('Show on page'));
  await popup.waitFor(button('Hide on page'));
  expect((await marked(posting))?.words).toContain('Kubernetes');
});
