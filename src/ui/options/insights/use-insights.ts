import { useEffect, useRef, useState } from 'preact/hooks';
import type { Insights } from '#src/insights/insights.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { t } from '#src/ui/t.ts';
import { asker } from './asker.ts';
import type { Answer, Question } from './worker-messages.ts';

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
