import { useEffect, useRef, useState } from 'preact/hooks';
import type { Insights } from '#src/insights/insights.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { t } from '#src/ui/t.ts';
import { asker } from './asker.ts';
import type { Answer, Question } from './worker-messages.ts';

/** The insights as far as they are known. */
interface InsightsLive {
  /** The last ones worked out; null before the first. */
  insights: Insights | null;
  /** How many postings have been read while the next are on their way; null where none are. */
  read: number | null;
  /** Why there are none, in the browser's words. */
  error: string | null;
}

/** What the page asks: it knows the taxonomy, and the worker reads for itself what else it judges by. */
type PageAsked = Question['asked'] & { taxonomy: Taxonomy };

/** Asks a worker for the insights, anew whenever the question or the postings change. The second part asks once more. */
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
