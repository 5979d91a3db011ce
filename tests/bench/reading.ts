import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { savedPages } from '#tests/posting/pages.ts';
import { spreadOf } from './measure.ts';
import type { Table } from './table.ts';

const TESTS = join(import.meta.dirname, '..');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** A line of `npm run read -- … --times`: first reading, later ones, file. */
const TIMES = /^ *(\d+\.\d) +(\d+\.\d) {2}(\S.*)$/gm;
const run = promisify(execFile);

/** Measures reading every fixture page in Chromium, with the command that reads saved pages for the evaluation. */
export async function benchReading(): Promise<Table> {
  const title = '6. Reading pages in Chromium';
  if (!existsSync(CHROMIUM)) {
    return { title, columns: [], rows: [], notes: [`No Chromium at ${CHROMIUM}; set CHROMIUM to its path.`] };
  }
  const pages = savedPages();
  const times = await readTimes(
    pages.map(({ site, name, url }) => ({ file: fileOf(site, name), url: url.href })),
  );
  const sizes = spreadOf(pages.map(({ html }) => html.length / 1024));
  const row = (name: string, figure: 'first' | 'again') => {
    const { p5, median, p95 } = spreadOf(times.map((time) => time[figure]));
    const worst = times.reduce((a, b) => (b[figure] > a[figure] ? b : a));
    const figures = [median, p5, p95, worst[figure]].map((ms) => ms.toFixed(1));
    return [name, ...figures, worst.file.replace(/^.*\/pages\//, '')];
  };
  return {
    title: `${title}: ${times.length} pages of the fixtures, each at its own address`,
    columns: ['', 'ms', 'p5', 'p95', 'worst', 'which'],
    rows: [row('cold: the first reading', 'first'), row('warm: the median of five more', 'again')],
    notes: [
      `Our pages are short (median ${sizes.median.toFixed(1)} KB, p95 ${sizes.p95.toFixed(1)} KB); for real ones: npm run read -- PAGES.json --times.`,
    ],
  };
}

interface ReadTime {
  first: number;
  again: number;
  file: string;
}

async function readTimes(pages: { file: string; url: string }[]): Promise<ReadTime[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gaplight-bench-'));
  const list = join(folder, 'pages.json');
  try {
    writeFileSync(list, JSON.stringify(pages));
    const command = [join(TESTS, 'evaluation/read.ts'), list, '--times'];
    const { stderr } = await run(process.execPath, command, { maxBuffer: 64e6 });
    return [...stderr.matchAll(TIMES)].map(([, first, again, file = '']) => ({
      first: Number(first),
      again: Number(again),
      file,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fileOf(site: string, name: string): string {
  return join(TESTS, `fixtures/pages/${site}/${name}.html`);
}
