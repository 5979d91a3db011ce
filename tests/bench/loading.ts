import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { figureColumns, figuresOf, spreadOf, type Time } from './measure.ts';
import type { Table } from './table.ts';

/** What one process took to get ready, and bytes of heap. */
export interface Loading {
  parse: Time;
  build: Time;
  matcher: Time;
  first: Time;
  grammar: Time;
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
  const row = (name: string, figure: (loading: Loading) => Time) => [name, ...figuresOf(runs.map(figure))];
  return {
    title: `2. Loading: ${RUNS} fresh processes, nothing compiled`,
    columns: ['', ...figureColumns('ms')],
    rows: [
      row('skills.json and skill-wordings.json, parsed', ({ parse }) => parse),
      row('taxonomyToFind', ({ build }) => build),
      row('buildMatcher', ({ matcher }) => matcher),
      row('all three', ({ parse, build, matcher }) => sumOf(parse, build, matcher)),
      row('the first posting of 4 KB, without grammar', ({ first }) => first),
      row('the grammar, where a posting asks for it', ({ grammar }) => grammar),
      ['heap of taxonomy and matcher, MB', ...spreadFigures(runs.map(({ heap }) => heap / 1e6)), ''],
    ],
    notes: [],
  };
}

function sumOf(...times: Time[]): Time {
  return times.reduce((sum, { ms, cpu }) => ({ ms: sum.ms + ms, cpu: sum.cpu + cpu }));
}

function spreadFigures(samples: number[]): number[] {
  const { median, p5, p95 } = spreadOf(samples);
  return [median, p5, p95];
}
