import { useEffect, useRef, useState } from 'preact/hooks';
import type { Insights } from '#src/insights/insights.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { type ChangedIds, onChange } from '#src/store/changes.ts';
import { t } from '#src/ui/words/t.ts';
import { type Answer, type Question, skillsToSend } from './worker-messages.ts';

/** The insights and the state of loading them. */
interface InsightsLive {
  /** The last insights computed; null before the first. */
  insights: Insights | null;
  /** Number of postings read so far; null if not reading. */
  read: number | null;
  /** The browser's error message, if it failed. */
  error: string | null;
}

/** The page's question. The page adds the taxonomy, and the worker loads the other scoring data. */
type PageAsked = Question['asked'] & { taxonomy: Taxonomy };

/**
 * Asks a worker for the insights, and again when the question or the postings change. The second value asks
 * again.
 */
export function useInsights(asked: PageAsked): [InsightsLive, again: () => void] {
  const [live, setLive] = useState<InsightsLive>({ insights: null, read: 0, error: null });
  const asking = useRef<ReturnType<typeof askWorker> | null>(null);
  useEffect(() => {
    const open = askWorker(setLive);
    asking.current = open;
    return open.close;
  }, []);
  useEffect(() => asking.current?.ask(asked), [JSON.stringify({ ...asked, taxonomy: null }), asked.taxonomy]);
  return [live, () => asking.current?.again()];
}

type Update = (change: (before: InsightsLive) => InsightsLive) => void;

function askWorker(set: Update) {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const questions = asker((question) => {
    worker.postMessage(question);
    set((before) => ({ ...before, read: 0 }));
  });

  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (!questions.isLast(data)) return;
    if ('read' in data) set((before) => ({ ...before, read: data.read }));
    else if ('error' in data) set((before) => ({ ...before, read: null, error: data.error }));
    else set(() => ({ insights: data.insights, read: null, error: null }));
  };
  worker.onerror = ({ message }) =>
    set((before) => ({ ...before, read: null, error: message || t('insights.no-worker') }));

  return {
    ask: ({ taxonomy, ...asked }: PageAsked) => questions.ask(asked, taxonomy),
    again: questions.again,
    close() {
      questions.stop();
      worker.terminate();
    },
  };
}

/** Idle time in ms after which a burst of changes is read; the first change is read at once. */
const CALM = 300;

/**
 * Sends questions to a worker with a number and, once, the taxonomy. Repeats the last question when postings
 * change.
 */
function asker(post: (question: Question) => void) {
  let turn = 0;
  let last: { asked: Question['asked']; taxonomy: Taxonomy } | null = null;
  let sent: Taxonomy | null = null;
  let changed: ChangedIds = [];

  function send(): void {
    if (!last) return;
    const { asked, taxonomy } = last;
    const skills = taxonomy === sent ? null : skillsToSend(taxonomy);
    sent = taxonomy;
    post({ turn: ++turn, asked, skills, changed });
    changed = [];
  }

  const row = inRows(send, CALM);
  const unfollow = onChange(['postings'], (ids) => {
    changed = changed && ids && [...changed, ...ids];
    row.take();
  });

  return {
    ask(asked: Question['asked'], taxonomy: Taxonomy): void {
      last = { asked, taxonomy };
      send();
    },
    again(): void {
      changed = null;
      send();
    },
    /** Whether the worker's message answers the last question. */
    isLast: (said: { turn: number }) => said.turn === turn,
    stop(): void {
      row.stop();
      unfollow();
    },
  };
}

/**
 * Debounces events with a leading call: `then` runs at once, and again after `calm` ms without an event if more
 * came.
 */
export function inRows(then: () => void, calm: number): { take: () => void; stop: () => void } {
  let row: ReturnType<typeof setTimeout> | undefined;
  let others = false;
  const end = () => {
    row = undefined;
    if (others) then();
    others = false;
  };
  return {
    take() {
      if (row === undefined) then();
      else others = true;
      clearTimeout(row);
      row = setTimeout(end, calm);
    },
    stop: () => clearTimeout(row),
  };
}
