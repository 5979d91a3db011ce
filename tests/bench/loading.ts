import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unbuilt } from './built.ts';
import { figureColumns, figuresOf, spreadOf, sumOf, type Time } from './measure.ts';
import type { Table } from './table.ts';

/** Time of one process to load and read a posting, and its heap in bytes. */
export interface Loading {
  script: Time;
  parse: Time;
  finder: Time;
  /** Null without a warm-up. */
  practice: Time | null;
  first: Time;
  grammar: Time;
  /** Before the first posting, and after it. */
  ready: number;
  used: number;
}

const RUNS = 15;
const SCRIPT = join(import.meta.dirname, 'load-once.ts');
const run = promisify(execFile);

/**
 * Measures the background's start with the built script and data, in fresh processes: cold, and after a warm-up.
 */
export async function benchLoading(): Promise<Table> {
  const title = `2. Loading: ${RUNS} fresh processes, nothing compiled`;
  const missing = unbuilt(title);
  if (missing) return missing;
  const runs: Loading[] = [];
  const practised: Loading[] = [];
  for (let n = 0; n < RUNS; n++) {
    runs.push(await loadOnce());
    practised.push(await loadOnce('practised'));
  }
  const row = (name: string, figure: (loading: Loading) => Time, all = runs) => [
    name,
    ...figuresOf(all.map(figure)),
  ];
  return {
    title,
    columns: ['', ...figureColumns('ms')],
    rows: [
      row('finding.js, evaluated', ({ script }) => script),
      row('skills.json and skill-wordings.json, parsed', ({ parse }) => parse),
      row('the finder, made', ({ finder }) => finder),
      row('all three', ({ script, parse, finder }) => sumOf(script, parse, finder)),
      row('the first posting of 4 KB, without grammar', ({ first }) => first),
      row('practice, while the page of a posting loads', ({ practice }) => practice as Time, practised),
      row('the first posting behind that', ({ first }) => first, practised),
      row('the grammar, where a posting asks for it', ({ grammar }) => grammar),
      ['heap of all that, MB, before the first posting', ...megabytes(runs.map(({ ready }) => ready)), ''],
      ['the same behind it, with compiled code', ...megabytes(runs.map(({ used }) => used)), ''],
    ],
    notes: [],
  };
}

async function loadOnce(...how: string[]): Promise<Loading> {
  const { stdout } = await run(process.execPath, ['--expose-gc', SCRIPT, ...how]);
  return JSON.parse(stdout);
}

function megabytes(samples: number[]): number[] {
  const { median, p5, p95 } = spreadOf(samples.map((bytes) => bytes / 1e6));
  return [median, p5, p95];
}
