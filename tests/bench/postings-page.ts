import type { Page as RawPage } from 'playwright-core';
import type { Page } from '#tests/e2e/browsers/page.ts';
import { unbuilt } from './built.ts';
import { figureColumns, figuresOf, type Time } from './measure.ts';
import { opening, processTime, withOptions } from './opening.ts';
import { keepOneMore, seedMany, seedSkills } from './seed-many.ts';
import type { Table } from './table.ts';

const SIZES = [20_000, 100_000];
const TRACKED = 40;
const RUNS = 8;
const LIST = 'options.html#/postings';
/** The first rows are there; and what can be chosen of all postings is counted, for which all must be known. */
const [ROWS, ALL] = ['table.postings [data-cell="title"]', '.list-filters optgroup option'];

/** The list of ever more kept postings in Chromium, from the click to its rows, and anew after a change. */
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
      'From the start of the navigation to the frame with it; CPU is that of the whole process, its workers in it.',
      'All of it: from there on every posting is found, counted and sorted, however far one scrolls.',
      'A change: from the moment the page is told of it, or the click, to the frame that shows it.',
      'Heap: what the page holds when all is known, after it was tidied up, without its worker.',
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
      for (const [times, change] of [
        [more, () => oneMore(page, n)],
        [sorted, () => sortBy(page, 'score')],
        [found, () => find(page, 'engineer 77')],
      ] as const) {
        const before = await processTime(raw);
        const ms = await change();
        times?.push({ ms, cpu: (await processTime(raw)) - before });
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

/** Keeps one more posting as the background does, and gives the ms until the open page has it. */
async function oneMore(page: Page, n: number): Promise<number> {
  const id = await keepOneMore(page, n);
  return page.evaluate(async (id) => {
    const api = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    const start = performance.now();
    await api.storage.session.set({ 'changed:postings': { turn: crypto.randomUUID(), ids: [id] } });
    return new Promise<number>((resolve) => {
      const look = () => {
        if (document.querySelector(`[data-row="${id}"] [data-cell="title"]`))
          setTimeout(() => resolve(performance.now() - start));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }, id);
}

/** Has the list stand in another order, and gives the ms until it does. */
function sortBy(page: Page, order: string): Promise<number> {
  return page.evaluate((order) => {
    const first = () => document.querySelector('table.postings [data-row]');
    const before = first()?.getAttribute('data-row');
    const start = performance.now();
    document.querySelector<HTMLElement>(`.col-${order} button`)?.click();
    return new Promise<number>((resolve) => {
      const look = () => {
        const now = first();
        if (now && now.getAttribute('data-row') !== before && now.querySelector('[data-cell="title"]'))
          setTimeout(() => resolve(performance.now() - start));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }, order);
}

/** Looks for words, and gives the ms until the list has only what fits. */
function find(page: Page, words: string): Promise<number> {
  return page.evaluate((words) => {
    const shown = () => document.querySelector('table.postings')?.getAttribute('aria-rowcount');
    const before = shown();
    const start = performance.now();
    const field = document.querySelector<HTMLInputElement>('.list-filters input');
    if (field) field.value = words;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    return new Promise<number>((resolve) => {
      const look = () => {
        if (shown() !== before) setTimeout(() => resolve(performance.now() - start));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }, words);
}

/** What the page's own heap holds, in MB. */
async function heapOf(raw: RawPage): Promise<number> {
  const session = await raw.context().newCDPSession(raw);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}
