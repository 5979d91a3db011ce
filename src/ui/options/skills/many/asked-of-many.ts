import type { AskedBy } from '#src/insights/asked-by.ts';
import { inTurn } from './in-turn.ts';

/** What the worker says: the counts, or what went wrong, in the browser's words. */
type AskedSaid = AskedBy | { error: string };

/** Has a worker count how many of all kept postings ask for each skill. It ends by itself, and what it held is free then. */
export const askedOfMany: () => Promise<AskedBy> = inTurn(
  () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('../../insights/worker.ts', import.meta.url), {
        type: 'module',
        name: 'asked',
      });
      worker.onmessage = ({ data }: MessageEvent<AskedSaid>) =>
        'error' in data ? reject(new Error(data.error)) : resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    }),
);
