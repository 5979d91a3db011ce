import { readFileSync } from 'node:fs';
import type { Page as RawPage } from 'playwright-core';
import { unbuilt } from './built.ts';
import type { Corpus } from './corpus.ts';
import { boardPage, feedPage, type MadePage, splitPage } from './made-page.ts';
import { type MainThread, mainThreadDuring } from './main-thread.ts';
import { spreadOf } from './measure.ts';
import { withPageTrio } from './page-trio.ts';
import type { Table } from './table.ts';

const RUNS = 10;
/** Measured time after loading in ms; the page has been read by then. */
const AFTER = 1_500;
const KB = 1024;

/** Measures a page's cost on its main thread, with and without the extension in turn. */
export async function benchPageCost({ ads }: Corpus, file: string | undefined): Promise<Table> {
  const title = `12. What a page pays in Chromium: its main thread, ms of CPU, ${RUNS} times with and without`;
  const missing = unbuilt(title);
  if (missing) return missing;
  const pages = file ? savedPages(file) : madePages(ads[ads.length >> 1] as Corpus['ads'][number]);
  const rows = await withPageTrio(async ({ server, own, empty, without }) => {
    const rows: (string | number)[][] = [];
    for (const page of pages) {
      server.serve(page.url, page.html);
      const loads: Load[] = [];
      for (let n = 0; n <= RUNS; n++)
        loads.push({
          own: await load(own, page.url),
          empty: await load(empty, page.url),
          without: await load(without, page.url),
        });
      rows.push(rowOf(page, loads.slice(1)));
    }
    return rows;
  });
  return {
    title,
    columns: [
      '',
      'KB',
      'without',
      'more',
      'p5',
      'p95',
      'empty: more',
      'evaluation',
      'longest task',
      'without',
    ],
    rows,
    notes: [
      `From the navigation to ${AFTER} ms after the page has loaded. More: the difference to the same page without any extension,`,
      'loaded right after; the median and percentiles. Empty: an extension whose script only tells that it is there.',
      'Evaluation: of our scripts. Own pages in the shape of job sites; for others: --pages PAGES.json ([{file, url}]).',
    ],
  };
}

/** One page with the extension, with the empty one, and without. */
interface Load {
  own: MainThread;
  empty: MainThread;
  without: MainThread;
}

function rowOf({ name, html }: MadePage, loads: readonly Load[]): (string | number)[] {
  const median = (figureOf: (load: Load) => number) => spreadOf(loads.map(figureOf)).median;
  const more = spreadOf(loads.map(({ own, without }) => own.all - without.all));
  return [
    name,
    Math.round(html.length / KB),
    median(({ without }) => without.all),
    ...[more.median, more.p5, more.p95],
    median(({ empty, without }) => empty.all - without.all),
    median(({ own }) => own.evaluation),
    median(({ own }) => own.longestTask),
    median(({ without }) => without.longestTask),
  ];
}

async function load(raw: RawPage, url: string): Promise<MainThread> {
  await raw.goto('about:blank');
  return mainThreadDuring(raw, url, async () => {
    await raw.goto(url, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, AFTER));
  });
}

function madePages(ad: Corpus['ads'][number]): MadePage[] {
  return [
    boardPage(ad, 4_200_000_001),
    splitPage(ad, 4_100_200_301, 45 * KB),
    splitPage(ad, 4_100_200_302, 465 * KB),
    splitPage(ad, 4_100_200_303, 1024 * KB),
    feedPage(465 * KB),
  ];
}

function savedPages(file: string): MadePage[] {
  const pages: { file: string; url: string }[] = JSON.parse(readFileSync(file, 'utf8'));
  return pages.map(({ file, url }) => ({
    name: file.replace(/^.*\//, ''),
    url,
    html: readFileSync(file, 'utf8'),
  }));
}
