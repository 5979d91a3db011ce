import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as RawPage } from 'playwright-core';
import type { Browser } from '#tests/e2e/browsers/browser.ts';
import { launchChromium, rawPages } from '#tests/e2e/browsers/chromium.ts';
import { type Server, startServer } from '#tests/e2e/server.ts';
import { EXTENSION, unbuilt } from './built.ts';
import type { Corpus } from './corpus.ts';
import { emptyExtension } from './empty-extension.ts';
import { boardPage } from './made-page.ts';
import { figureColumns, figuresOf } from './measure.ts';
import { processTime } from './opening.ts';
import { seedSkills } from './seed-many.ts';
import type { Table } from './table.ts';

const RUNS = 20;
const TRACKED = 40;

/** Prepended to the measured extension's background: reports the worker's age when the badge is set. */
const MARKS = `{
  const set = chrome.action.setBadgeText;
  const first = performance.now();
  let told = null;
  chrome.runtime.onMessage.addListener((said) => {
    if (JSON.stringify(said).includes('"posting"') || said.page) told ??= performance.now();
  });
  chrome.action.setBadgeText = async (badge) => {
    await set.call(chrome.action, badge);
    if (badge.text) new BroadcastChannel('badge').postMessage({ first, told, badge: performance.now() });
  };
}\n`;

/** Times of the first line, of the posting's report and of the badge, in ms since the worker's start. */
interface Marks {
  first: number;
  told: number;
  badge: number;
}

/** A browser with an extension whose worker is stopped repeatedly. */
interface Woken {
  browser: Browser;
  raw: RawPage;
  probe: RawPage;
  folder: string;
}
type Sample = Marks & { cpu: number };

/** Measures in Chromium from the start of a stopped worker to the badge of a new posting, and of a known one. */
export async function benchWake({ ads }: Corpus): Promise<Table> {
  const title = `11. A stopped worker in Chromium: to the badge of a posting of 4 KB, ${RUNS} times`;
  const missing = unbuilt(title);
  if (missing) return missing;
  const server = await startServer();
  const [own, empty] = [
    await woken(EXTENSION, server),
    await woken(await emptyExtension({ onPages: true }), server),
  ];
  const [news, known, peers]: [Sample[], Sample[], Sample[]] = [[], [], []];
  try {
    await seedSkills(await own.browser.openExtensionPage('manifest.json'), TRACKED);
    const pages = Array.from({ length: RUNS + 1 }, (_, n) =>
      boardPage(ads[(n * 5) % ads.length] as Corpus['ads'][number], 4_200_000_000 + n),
    );
    for (const { url, html } of pages) {
      server.serve(url, html);
      // Alternating, as the machine's speed varies over time.
      news.push(await wake(own, url));
      peers.push(await wake(empty, url));
    }
    for (const { url } of pages) known.push(await wake(own, url));
  } finally {
    for (const { browser, folder } of [own, empty]) {
      await browser.close();
      await rm(folder, { recursive: true });
    }
    server.close();
  }
  return {
    title,
    columns: ['', ...figureColumns('ms')],
    rows: [
      ...rowsOf('Gaplight', news),
      ...rowsOf('Gaplight, a posting that was read before', known),
      ...rowsOf('an empty extension that sets the badge', peers),
    ],
    notes: [
      'Both are told by a script on the page, one after the other for each posting; the first is left out.',
      'CPU: what the process of the extension took from before the page was opened to the badge, in all its threads.',
      'A debugger is attached to each worker as it starts, which all rows pay.',
    ],
  };
}

function rowsOf(name: string, samples: readonly Sample[]): (string | number)[][] {
  const kept = samples.slice(1);
  const row = (what: string, msOf: (marks: Marks) => number) => {
    const [ms = 0, p5 = 0, p95 = 0] = figuresOf(kept.map((marks) => ({ ms: msOf(marks), cpu: 0 })));
    return [`${name}: ${what}`, ms, p5, p95];
  };
  return [
    [`${name}: start to badge`, ...figuresOf(kept.map(({ badge, cpu }) => ({ ms: badge, cpu })))],
    [...row('start to first line', ({ first }) => first), ''],
    [...row('posting told to badge', ({ badge, told }) => badge - told), ''],
  ];
}

/** Starts a browser with a copy of the extension that reports its badges. */
async function woken(extension: string, server: Server): Promise<Woken> {
  const folder = await mkdtemp(join(tmpdir(), 'gaplight-woken-'));
  await cp(extension, folder, { recursive: true });
  const background = join(folder, 'background.js');
  await writeFile(background, MARKS + (await readFile(background, 'utf8')));
  const browser = await launchChromium({ extension: folder, proxy: server.port });
  const [probe, page] = [
    await browser.openExtensionPage('manifest.json'),
    await browser.openPage('about:blank'),
  ];
  return {
    browser,
    raw: rawPages.get(page) as RawPage,
    probe: rawPages.get(probe) as RawPage,
    folder,
  };
}

async function wake({ browser, raw, probe }: Woken, url: string): Promise<Sample> {
  await raw.goto('about:blank');
  await browser.stopBackground();
  const coming = await probe.evaluateHandle(() => ({
    marks: new Promise<Marks>((resolve) => {
      new BroadcastChannel('badge').onmessage = ({ data }) => resolve(data);
    }),
  }));
  const before = await processTime(probe);
  await raw.goto(url);
  const marks = await coming.evaluate(({ marks }) => marks);
  return { ...marks, cpu: (await processTime(probe)) - before };
}
