import type { Page as RawPage } from 'playwright-core';
import { unbuilt } from './built.ts';
import type { Corpus } from './corpus.ts';
import { feedPage, splitPage } from './made-page.ts';
import { mainThreadDuring } from './main-thread.ts';
import { spreadOf } from './measure.ts';
import { withPageTrio } from './page-trio.ts';
import type { Table } from './table.ts';

const RUNS = 6;
/** A page is watched for twelve seconds; these are within them. */
const SECONDS = 5;
const PER_SECOND = 1_000;
const SIZE = 465 * 1024;

/** Measures our share of the main thread on a page that never rests, with and without the extension in turn. */
export async function benchMutations({ ads }: Corpus): Promise<Table> {
  const title = `13. A page with ${PER_SECOND.toLocaleString('en')} changes a second, ${SECONDS} s long, ${RUNS} times`;
  const missing = unbuilt(title);
  if (missing) return missing;
  const ad = ads[ads.length >> 1] as Corpus['ads'][number];
  const pages = [splitPage(ad, 4_100_200_302, SIZE), feedPage(SIZE)];
  const rows = await withPageTrio(async ({ server, own, empty, without }) => {
    const rows: (string | number)[][] = [];
    for (const page of pages) {
      server.serve(page.url, page.html);
      const shares: Record<'ours' | 'more' | 'empty' | 'without', number>[] = [];
      for (let n = 0; n < RUNS; n++) {
        const [one, least, none] = [
          await restless(own, page.url),
          await restless(empty, page.url),
          await restless(without, page.url),
        ];
        shares.push({
          ours: one.extensions,
          more: one.all - none.all,
          empty: least.all - none.all,
          without: none.all,
        });
      }
      const share = (figure: keyof (typeof shares)[number]) =>
        spreadOf(shares.map((one) => percent(one[figure])));
      const [ours, more] = [share('ours'), share('more')];
      rows.push([
        page.name,
        share('without').median,
        ...[ours.median, ours.p5, ours.p95],
        ...[more.median, more.p5, more.p95],
        share('empty').median,
      ]);
    }
    return rows;
  });
  return {
    title,
    columns: [
      '% of the main thread (CPU)',
      'without',
      'ours',
      'p5',
      'p95',
      'more',
      'p5',
      'p95',
      'empty: more',
    ],
    rows,
    notes: [
      'Ours: calls that the trace names as of our scripts, the watching of changes in them. More: the difference to the same page',
      'without any extension, right after: it has all the noise of the page in it. Empty: an extension whose script does nothing.',
    ],
  };
}

const percent = (cpu: number) => (100 * cpu) / (SECONDS * 1000);

async function restless(raw: RawPage, url: string) {
  await raw.goto('about:blank');
  return mainThreadDuring(raw, url, async () => {
    await raw.goto(url, { waitUntil: 'load' });
    await raw.evaluate(change, [PER_SECOND, SECONDS] as const);
  });
}

/** Runs in the page: changes elements at a rate, as many at a time as a clock, a feed and a carousel would. */
function change([perSecond, seconds]: readonly [number, number]): Promise<void> {
  const list = document.querySelector('ul') ?? document.body;
  const pause = 10;
  const start = performance.now();
  let done = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const passed = performance.now() - start;
      for (const due = (passed * perSecond) / 1000; done < due; done++) {
        const child = list.children[done % list.children.length];
        if (child && done % 2 === 0) child.append('.');
        else child?.lastChild?.remove();
      }
      if (passed < seconds * 1000) return;
      clearInterval(timer);
      resolve();
    }, pause);
  });
}
