import type { CDPSession, Page as RawPage } from 'playwright-core';

/** CPU time of a page's main thread, in ms. */
export interface MainThread {
  all: number;
  longestTask: number;
  /** Share of extensions: script evaluation, and everything together. */
  evaluation: number;
  extensions: number;
}

/** A trace event of Chromium; times in µs, `tdur` is thread time. */
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

/** Runs an action on a page and returns its main thread's work until that is done. */
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

/** Sums up the thread that parsed the page at this address. */
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

/** Returns events that are not inside another. */
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
