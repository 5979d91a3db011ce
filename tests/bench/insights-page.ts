import type { Page as RawPage } from 'playwright-core';
import type { Page } from '#tests/e2e/browsers/page.ts';
import { unbuilt } from './built.ts';
import { figureColumns, figuresOf, type Time } from './measure.ts';
import { opening, processTime, withOptions } from './opening.ts';
import { seedMany, seedSkills } from './seed-many.ts';
import type { Table } from './table.ts';
import { oneMore, untilOther } from './until-other.ts';

const SIZES = [10_000, 20_000];
const TRACKED = 40;
const RUNS = 12;
/** Selector of the finished page. */
const SHOWN = '.insights[aria-busy="false"] .figure-pair';
/** Selector of the number of postings. */
const TOLD = '.page-head p';

/** Measures insights over growing numbers of postings in Chromium, from click to charts and after a change. */
export async function benchInsightsPage(): Promise<Table> {
  const title = `10. The page of insights in Chromium: ${TRACKED} tracked skills, ${RUNS} openings`;
  const missing = unbuilt(title);
  if (missing) return missing;
  const rows: (string | number)[][] = [];
  for (const size of SIZES) rows.push(...(await rowsOf(size)));
  return {
    title,
    columns: ['', ...figureColumns('ms')],
    rows,
    notes: [
      'From the start of the navigation to the frame with all charts; CPU is that of the whole process, the worker in it.',
      'A change: from the moment the page is told of it to the frame with the charts that know it.',
    ],
  };
}

function rowsOf(size: number): Promise<(string | number)[][]> {
  return withOptions(async ({ page, raw }) => {
    await seedSkills(page, TRACKED);
    await seedMany(page, size);
    const change = (n: number) => untilOther({ page, raw }, { css: TOLD }, () => oneMore(page, n));
    const open = () => opening(raw, 'options.html#/insights', SHOWN);
    const first = await open();
    const [openings, empty, early, postings, skills]: Time[][] = [[], [], [], [], []];
    for (let n = 0; n < RUNS; n++) {
      empty?.push(await opening(raw, 'manifest.json', 'pre'));
      openings?.push(await open());
      for (const [times, time] of [
        [early, () => change(2 * n)],
        [skills, () => changeSkill(page, raw, n)],
        [postings, () => change(2 * n + 1)],
      ] as const) {
        times?.push(await time());
        // In a burst of postings the page debounces all but the first.
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      }
    }
    const row = (name: string, times: Time[] = []) => [
      `${size.toLocaleString('en')} postings: ${name}`,
      ...figuresOf(times),
    ];
    return [
      row('the very first opening', [first]),
      row('opened', openings),
      row('one more posting right after', early),
      row('one more posting later', postings),
      row('one skill known better', skills),
      row('an empty page of the extension', empty),
    ];
  });
}

/** Raises the years of one skill and returns the time until the open page is up to date. */
async function changeSkill(page: Page, raw: RawPage, n: number): Promise<Time> {
  const before = await processTime(raw);
  const ms = await page.evaluate(async (n) => {
    const api = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    const opening = indexedDB.open('gaplight');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction('tracked', 'readwrite');
    const reading = writing.objectStore('tracked').getAll(null, 1);
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    writing.objectStore('tracked').put({ ...reading.result[0], years: 4 + n });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opening.result.close();
    const start = performance.now();
    await api.storage.session.set({ 'changed:tracked': { turn: crypto.randomUUID(), ids: null } });
    return new Promise<number>((resolve) => {
      let asked = false;
      const look = () => {
        const isBusy = document.querySelector('.insights')?.getAttribute('aria-busy') === 'true';
        asked ||= isBusy;
        if (asked && !isBusy) setTimeout(() => resolve(performance.now() - start));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }, n);
  return { ms, cpu: (await processTime(raw)) - before };
}
