import { expect } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { rawPages } from './browsers/chromium.ts';
import type { Page } from './browsers/page.ts';
import { button, type Query } from './browsers/query.ts';
import { BROWSER, test, type World } from './harness.ts';
import { seedPostings } from './seed-postings.ts';
import { title } from './steps.ts';
import { until } from './until.ts';

const toast = (has: string): Query => ({ css: '.toast', has });
const inColumn = (status: string, has: string): Query => ({
  css: `[data-column=${status}] .board-card`,
  has,
});

/** Opens a board with two saved postings, Engineer 10 and Engineer 20. */
async function openBoard({ browser }: World): Promise<Page> {
  const options = await browser.openExtensionPage('options.html');
  await options.waitFor(title('Skills'));
  await seedPostings(options, 24);
  const list = await browser.openExtensionPage('options.html#/postings');
  await list.click({ css: 'label', text: 'Board' });
  await list.waitFor(inColumn('saved', 'Engineer 20'));
  await list.waitFor({ css: '[role=status]', has: '2 on the board, 22 without a status in the list' });
  expect(await list.evaluate(() => location.hash)).toBe('#/postings?view=board');
  return list;
}

test('a card is moved by its menu, announced, keeps the focus, and goes back by Undo', async ({ world }) => {
  const board = await openBoard(world);
  await board.click(button('Move Engineer 10'));
  await board.click(button('Interview'));
  await board.waitFor(toast('1 posting marked as interview'));
  await board.waitFor(inColumn('interview', 'Engineer 10'));
  await until('the focus on the moved card', () =>
    board.evaluate(
      () => document.activeElement?.closest('[data-column]')?.getAttribute('data-column') === 'interview',
    ),
  );
  await board.click(button('Undo'));
  await board.waitFor(inColumn('saved', 'Engineer 10'));
  await board.click(button('Move Engineer 10'));
  await board.click(button('Dates, next step, note…'));
  await board.waitFor({ css: 'dialog.progress-editor' });
  await board.press('Escape');
  await board.waitForNo({ css: 'dialog.progress-editor' });
  if (BROWSER === 'chromium') expect(await axeFaults(board)).toEqual([]);
  expect(await world.browser.errors()).toEqual([]);
});

/** Returns the middle of an element, in px of the window. */
const middleOf = (shown: Page, css: string) =>
  shown.evaluate((css) => {
    const box = document.querySelector(css)?.getBoundingClientRect();
    if (!box) throw new Error(`no ${css}`);
    return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 120) };
  }, css);

test('the view that was chosen last is there when one comes back', async ({ world }) => {
  const board = await openBoard(world);
  const comeBack = () =>
    board.evaluate(() => {
      location.hash = '#/postings';
    });
  await comeBack();
  await board.waitFor(inColumn('saved', 'Engineer 20'));
  await board.click({ css: 'label', text: 'List' });
  await board.waitFor({ css: '[data-cell=title]' });
  await comeBack();
  await board.waitFor({ css: '[data-cell=title]' });
  expect(await board.has({ css: '.posting-board' })).toBe(false);
});

// Only Chromium's driver sends a mouse or a finger to a place.
test.runIf(BROWSER === 'chromium')('a card is dragged by mouse, and Escape cancels', async ({ world }) => {
  const board = await openBoard(world);
  // Both columns are in sight.
  await world.browser.resize(board, 1280, 800);
  const mouse = rawPages.get(board)?.mouse;
  if (!mouse) throw new Error('no mouse');
  const [card, applied] = [
    await middleOf(board, '[data-card="example:10"] a'),
    await middleOf(board, '[data-column=applied]'),
  ];
  await mouse.move(card.x, card.y);
  await mouse.down();
  await mouse.move(applied.x, applied.y, { steps: 4 });
  await board.waitFor({ css: '[data-column=applied][data-target]' });
  await board.press('Escape');
  await board.waitForNo({ css: '.is-ghost' });
  await mouse.up();
  expect(await board.has(inColumn('saved', 'Engineer 10'))).toBe(true);

  await mouse.move(card.x, card.y);
  await mouse.down();
  await mouse.move(applied.x, applied.y, { steps: 4 });
  await mouse.up();
  await board.waitFor(inColumn('applied', 'Engineer 10'));
  await board.waitFor(toast('1 posting marked as applied for'));
  expect(await board.evaluate(() => location.hash)).toBe('#/postings?view=board');
  await board.click(button('Undo'));
  await board.waitFor(inColumn('saved', 'Engineer 10'));
});

test.runIf(BROWSER === 'chromium')('a card is dragged by a finger that rests on it', async ({ world }) => {
  const board = await openBoard(world);
  await world.browser.resize(board, 1280, 800);
  const raw = rawPages.get(board);
  const session = await raw?.context().newCDPSession(raw);
  if (!session) throw new Error('no session');
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  const [card, offer] = [
    await middleOf(board, '[data-card="example:10"] .note'),
    await middleOf(board, '[data-column=offer]'),
  ];
  await touch('touchStart', card);
  await board.waitFor({ css: '[data-lifted]' });
  await touch('touchMove', { x: (card.x + offer.x) / 2, y: card.y });
  await touch('touchMove', offer);
  await board.waitFor({ css: '[data-column=offer][data-target]' });
  await touch('touchEnd');
  await board.waitFor(inColumn('offer', 'Engineer 10'));
});
