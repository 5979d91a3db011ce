import type { CDPSession, Page as RawPage } from 'playwright-core';

/** What a page's main thread did for a while, in ms of CPU. */
export interface MainThread {
  all: number;
  longestTask: number;
  /** What extensions took of it: the evaluation of their scripts, and all of what they did. */
  evaluation: number;
  extensions: number;
}

/** An event of Chromium's tracing; times in µs, `tdur` those that the thread ran. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string }; beginData?: { url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/** Has something done to a page, and tells what its main thread did from there on until that is over. */
export async function mainThreadDuring(
  raw: RawPage,
  url: string,
  act: () => Promise<unknown>,
): Promise<MainThread> {
  const browser = raw.context().browser();
  if (!browser) throw new Error('Playwright gives no browser for the context');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await act();
  await endOf(session);
  await session.detach();
  return summed(events, url);
}

async function endOf(session: CDPSession): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.end');
  await ended;
}

/** Sums up what the thread did that parsed the page at this address. */
function summed(events: readonly TraceEvent[], url: string): MainThread {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url === url);
  if (!parsed) throw new Error(`The trace knows no page ${url}`);
  const here = events.filter(({ pid, tid, ph }) => pid === parsed.pid && tid === parsed.tid && ph === 'X');
  const tasks = here.filter(({ name }) => name === 'RunTask').map(cpuOf);
  const own = here.filter(({ args }) => args.data?.url?.startsWith('chrome-extension://'));
  const evaluated = own.filter(({ name }) => name === 'EvaluateScript');
  return {
    all: sumOf(tasks),
    longestTask: Math.max(0, ...tasks),
    evaluation: sumOf(evaluated.map(cpuOf)),
    extensions: sumOf(outermost(own).map(cpuOf)),
  };
}

const cpuOf = ({ tdur = 0 }: TraceEvent) => tdur / 1000;
const sumOf = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0);

/** Events that lie in no other of these. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return [...events]
    .sort((a, b) => a.ts - b.ts)
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
