import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { type Job, jobsById } from '#src/store/jobs.ts';
import { asker } from '../../insights/asker.ts';
import type { CommonGap } from '../../share/common-gaps.ts';
import type { GapsAnswer, GapsQuestion, ListAsked, ListQuestion, ListSaid } from './list-messages.ts';
import { rowRecords } from './row-records.ts';
import { type ManyList, toldList } from './told-list.ts';

/** Where the worker has to read more postings than these anew, it takes its time. */
const MUCH = 1_000;

/** What the page asks: the worker is told the taxonomy once, and the time is that of the question. */
export type PageAsked = Omit<ListAsked, 'now'> & { taxonomy: Taxonomy };

/** What a worker is to the page. */
export interface ListWorker {
  onmessage: ((event: MessageEvent<ListSaid | GapsAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(question: ListQuestion | GapsQuestion): void;
  terminate(): void;
}

interface Follower {
  /** Called with the list whenever there is another one. */
  show: (list: ManyList) => void;
  /** Called when a row that was on its way is there. */
  redraw: () => void;
  fail: (error: unknown) => void;
}

/** Has a worker list many kept postings, and reads of them what is drawn; follows what changes. */
export function followMany(worker: ListWorker, { show, redraw, fail }: Follower) {
  const records = rowRecords(jobsById, redraw, fail);
  const told = toldList();
  let askedAt = 0;
  let changed: Set<string> | null = new Set();
  /** The places of the rows that were drawn last: whatever stands there next is read before it is shown. */
  let drawn = new Set<number>();
  let isDrawing = false;
  let taking = Promise.resolve();
  /** Who waits for the gaps of a report. */
  const reports = new Map<number, PromiseWithResolvers<CommonGap[]>>();
  let report = 0;

  const questions = asker<Omit<ListAsked, 'now'>>(
    ({ asked, ...question }) => {
      askedAt = Date.now();
      worker.postMessage({ ...question, asked: { ...asked, now: askedAt } });
    },
    (ids) => {
      if (ids && changed) for (const id of ids) changed.add(id);
      else changed = null;
    },
  );

  async function take(said: ListSaid): Promise<void> {
    const list = 'list' in said ? told.next(said.list, askedAt) : null;
    if (!questions.isLast(said)) return;
    if ('error' in said) throw new Error(said.error);
    if ('read' in said && said.read > MUCH) {
      // What is drawn need not wait for it.
      await records.again(changed && [...changed]);
      redraw();
    }
    if (!list) return;
    const others = changed && [...changed];
    changed = new Set();
    await Promise.all([
      records.again(others),
      records.fetch([...drawn].flatMap((place) => list.ids[place] ?? [])),
    ]);
    if (questions.isLast(said)) show(list);
  }

  function takeGaps({ report, gaps }: GapsAnswer): void {
    const coming = reports.get(report);
    reports.delete(report);
    if (gaps) coming?.resolve(gaps);
    else coming?.reject(new Error('no list'));
  }

  function endReports(error: Error): void {
    for (const { reject } of reports.values()) reject(error);
    reports.clear();
  }

  worker.onmessage = ({ data }) => {
    if ('report' in data) takeGaps(data);
    // One after another: an early list may have more to read than the whole one that follows it.
    else taking = taking.then(() => take(data)).catch(fail);
  };
  worker.onerror = ({ message }) => {
    const error = new Error(message);
    fail(error);
    endReports(error);
  };

  return {
    ask: ({ taxonomy, ...asked }: PageAsked) => questions.ask(asked, taxonomy),
    /** What is kept of the row with this id, in this place; undefined while it is on its way. */
    rowAt(place: number, id: string): Job | undefined {
      if (!isDrawing) {
        drawn = new Set();
        queueMicrotask(() => {
          isDrawing = false;
        });
      }
      isDrawing = true;
      drawn.add(place);
      return records.of(id);
    },
    again: questions.again,
    /** Which gaps most of these rows have. */
    async gapsOf(ids: readonly string[]): Promise<CommonGap[]> {
      const coming = Promise.withResolvers<CommonGap[]>();
      reports.set(++report, coming);
      worker.postMessage({ report, postings: JSON.stringify(ids) });
      return coming.promise;
    },
    stop() {
      questions.stop();
      worker.terminate();
      endReports(new Error('stopped'));
    },
  };
}
