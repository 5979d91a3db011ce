import type { Page as RawPage } from 'playwright-core';
import type { Page } from '#tests/e2e/browsers/page.ts';
import { unbuilt } from './built.ts';
import { figureColumns, figuresOf, type Time } from './measure.ts';
import { opening, withOptions } from './opening.ts';
import { seedMany, seedSkills } from './seed-many.ts';
import type { Table } from './table.ts';
import { oneMore, untilOther } from './until-other.ts';

const SIZES = [10_000, 20_000];
const TRACKED = 40;
const RUNS = 8;
const LIST = 'options.html#/postings';
/** Selectors of the first rows, and of the filter's count, which needs all postings. */
const [ROWS, ALL] = ['table.postings [data-cell="title"]', '.list-filters optgroup option'];
/** Selectors of the first posting and of the count. */
const FIRST = { css: 'table.postings [data-row]:has([data-cell="title"])', attribute: 'data-row' };
const NUMBER = { css: 'table.postings', attribute: 'aria-rowcount' };

/**
 * Measures the list over growing numbers of stored postings in Chromium, from click to rows, and after a change.
 */
export async function benchPostingsPage(): Promise<Table> {
  const title = `14. The list of postings in Chromium: ${TRACKED} tracked skills, ${RUNS} openings`;
  const missing = unbuilt(title);
  if (missing) return missing;
  const rows: (string | number)[][] = [];
  for (const size of SIZES) rows.push(...(await rowsOf(size)));
  return {
    title,
    columns: ['', ...figureColumns('ms')],
    rows,
    notes: [
      'From the start of the navigation to the frame with it; CPU is that of the whole process, the worker in it.',
      'All of it: from there on every posting is found, counted and sorted, however far one scrolls.',
      'A change: from the moment the page is told of it, or the click, to the frame that shows it.',
      'Heap: what the page holds when all is known, after it was tidied up.',
    ],
  };
}

function rowsOf(size: number): Promise<(string | number)[][]> {
  return withOptions(async ({ page, raw }) => {
    await seedSkills(page, TRACKED);
    await seedMany(page, size);
    const first = await opening(raw, LIST, ALL);
    const [shown, all, empty, more, sorted, found]: Time[][] = [[], [], [], [], [], []];
    for (let n = 0; n < RUNS; n++) {
      empty?.push(await opening(raw, 'manifest.json', 'pre'));
      shown?.push(await opening(raw, LIST, ROWS));
      all?.push(await opening(raw, LIST, ALL));
      for (const [times, place, change] of [
        [more, FIRST, () => oneMore(page, n)],
        [sorted, FIRST, () => sortBy(page, 'score')],
        [found, NUMBER, () => find(page, 'engineer 77')],
      ] as const) {
        times?.push(await untilOther({ page, raw }, place, change));
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      }
    }
    const heap = await heapOf(raw);
    const row = (name: string, figures: readonly (string | number)[]) => [
      `${size.toLocaleString('en')} postings: ${name}`,
      ...figures,
    ];
    return [
      row('all of it, the very first time', figuresOf([first])),
      row('the first rows', figuresOf(shown ?? [])),
      row('all of it', figuresOf(all ?? [])),
      row('one more posting', figuresOf(more ?? [])),
      row('in another order', figuresOf(sorted ?? [])),
      row('words looked for', figuresOf(found ?? [])),
      row('an empty page of the extension', figuresOf(empty ?? [])),
      row('heap of the page, MB', [heap, '', '', '']),
    ];
  });
}

/** Sorts the list and returns the time of the click. */
function sortBy(page: Page, order: string): Promise<number> {
  return page.evaluate((order) => {
    const start = performance.now();
    document.querySelector<HTMLElement>(`.col-${order} button`)?.click();
    return start;
  }, order);
}

/** Searches for words and returns that time. */
function find(page: Page, words: string): Promise<number> {
  return page.evaluate((words) => {
    const start = performance.now();
    const field = document.querySelector<HTMLInputElement>('.list-filters input');
    if (field) field.value = words;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    return start;
  }, words);
}

/** Returns the page's heap in MB. */
async function heapOf(raw: RawPage): Promise<number> {
  const session = await raw.context().newCDPSession(raw);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}
