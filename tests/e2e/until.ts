import { setTimeout as pause } from 'node:timers/promises';

/**
 * Time for the waits of a test in ms: a little less than a test may take (vitest.config.ts), so that a state that never comes
 * is named. A busy machine is no reason to fail.
 */
export const PATIENCE = 290_000;

/** When the waits of the running test end. Outside tests each wait has its own time. */
let testEnd: number | null = null;

/** Starts the time for the waits of a test. Returns what ends it. */
export function startWaits(): () => void {
  testEnd = Date.now() + PATIENCE;
  return () => {
    testEnd = null;
  };
}

/**
 * Polls until the answer is truthy and returns it. Every wait in these tests is such a condition. Errors count
 * as "not yet" and appear in the timeout's message.
 */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = testEnd ?? Date.now() + PATIENCE;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await pause(40);
  } while (Date.now() < end);
  throw new Error(`Waited in vain for ${what}`, { cause: last });
}
