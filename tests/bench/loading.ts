import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { spreadOf } from './measure.ts';
import type { Table } from './table.ts';

/** What one process took to get ready: milliseconds, and bytes of heap. */
export interface Loading {
  parse: number;
  build: number;
  matcher: number;
  first: number;
  grammar: number;
  heap: number;
}

const RUNS = 15;
const SCRIPT = join(import.meta.dirname, 'load-once.ts');
const run = promisify(execFile);

/** What the background pays each time the browser starts it, measured in fresh processes, one after the other. */
export async function benchLoading(): Promise<Table> {
  const runs: Loading[] = [];
  for (let n = 0; n < RUNS; n++) {
    const { stdout } = await run(process.execPath, ['--expose-gc', SCRIPT]);
    runs.push(JSON.parse(stdout));
  }
  const row = (name: string, figure: (loading: Loading) => number) => {
    const { median, p95 } = spreadOf(runs.map(figure));
    return [name, median, p95];
  };
  return {
    title: `2. Loading: ${RUNS} fresh processes, nothing compiled`,
    columns: ['', 'median', 'p95'],
    rows: [
      row('data/skills, JSON.parse (ms)', ({ parse }) => parse),
      row('buildTaxonomy (ms)', ({ build }) => build),
      row('buildMatcher (ms)', ({ matcher }) => matcher),
      row('all three (ms)', ({ parse, build, matcher }) => parse + build + matcher),
      row('the first posting of 4 KB, without grammar (ms)', ({ first }) => first),
      row('the grammar, where a posting asks for it (ms)', ({ grammar }) => grammar),
      row('heap of taxonomy and matcher (MB)', ({ heap }) => heap / 1e6),
    ],
    notes: [],
  };
}
