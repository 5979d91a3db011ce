import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as RawPage } from 'playwright-core';
import { launchChromium, rawPages } from '#tests/e2e/browsers/chromium.ts';
import type { Page } from '#tests/e2e/browsers/page.ts';
import { seedPostings } from '#tests/e2e/seed-postings.ts';
import { figureColumns, figuresOf, type Time } from './measure.ts';
import type { Table } from './table.ts';

const EXTENSION = process.env.EXTENSION ?? join(import.meta.dirname, '../../.output/chrome-mv3');
const OPENINGS = 30;
const POSTINGS = 10_000;
const TRACKED = 300;

/** How long the popup takes in Chromium from the click to the match, where much is kept. */
export async function benchPopup(): Promise<Table> {
  const title = `9. The popup in Chromium: ${POSTINGS.toLocaleString('en')} postings, ${TRACKED} skills, ${OPENINGS} openings`;
  if (!existsSync(join(EXTENSION, 'manifest.json')))
    return { title, columns: [], rows: [], notes: ['Run npm run build first.'] };
  const browser = await launchChromium({ extension: EXTENSION });
  try {
    const page = await browser.openExtensionPage('options.html');
    await page.waitFor({ css: 'h1' });
    await seedPostings(page, POSTINGS);
    await seedSkills(page, TRACKED);
    // The tab that is spoken of stays as it is: one that went elsewhere would be forgotten.
    const posting = await browser.openExtensionPage('manifest.json');
    await showPosting(posting, 'example:1');
    const raw = rawPages.get(page) as RawPage;
    await raw.bringToFront();
    const openings = async (path: string, ready: string) => {
      const times: Time[] = [];
      for (let n = 0; n <= OPENINGS; n++)
        times.push(await opening(raw, new URL(path, raw.url()).href, ready));
      return figuresOf(times.slice(1));
    };
    return {
      title,
      columns: ['', ...figureColumns('ms')],
      rows: [
        ['a match, all of it', ...(await openings(`popup.html?tab=${posting.tab}`, '.verdict #band'))],
        ['an empty page of the extension', ...(await openings('manifest.json', 'pre'))],
      ],
      notes: [
        'From the start of the navigation to the frame with all there is; the first opening is left out.',
        'CPU: what the process that draws the page took meanwhile, in all its threads.',
      ],
    };
  } finally {
    await browser.close();
  }
}

/** Opens a page and gives the milliseconds until what is `ready` has been painted. */
async function opening(raw: RawPage, url: string, ready: string): Promise<Time> {
  await raw.goto(new URL('icons.json', url).href);
  const before = await processTime(raw);
  await raw.goto(url, { waitUntil: 'commit' });
  const ms = await raw.evaluate(
    (ready) =>
      new Promise<number>((resolve) => {
        const look = () => {
          // A frame is painted once the callbacks before it have been called.
          if (document.querySelector(ready)) setTimeout(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    ready,
  );
  return { ms, cpu: (await processTime(raw)) - before };
}

/** The CPU time in ms that a page's process has taken since it began. */
async function processTime(raw: RawPage): Promise<number> {
  const session = await raw.context().newCDPSession(raw);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? Number.NaN) * 1000;
}

/** Tracks the first skills of the taxonomy. */
async function seedSkills(page: Page, number: number): Promise<void> {
  await page.evaluate(async (number) => {
    const files: { lines: string }[] = await (await fetch('/skills.json')).json();
    const opening = indexedDB.open('gaplight');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction('tracked', 'readwrite');
    const told = { level: 'solid', years: 3, lastUsed: null, note: '', refused: [], changedAt: 1 };
    const skills = files.flatMap(({ lines }) => lines.split('\n').map((line) => line.split('\t')[0]));
    const step = Math.floor(skills.length / number);
    for (let i = 0; i < number; i++) writing.objectStore('tracked').put({ skill: skills[i * step], ...told });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opening.result.close();
  }, number);
}

/** Has the tab of a page show a posting, as if it had been read there. */
async function showPosting(page: Page, posting: string): Promise<void> {
  await page.evaluate(
    async (key, posting) => {
      const api = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
      await api.storage.session.set({ [key]: { url: 'https://jobs.example/1', posting } });
    },
    `tab:${page.tab}`,
    posting,
  );
}
