import { setTimeout as pause } from 'node:timers/promises';

/** Timeout of every wait. A busy machine is no reason to fail. */
export const PATIENCE = 15_000;

/**
 * Polls until the answer is truthy and returns it. Every wait in these tests is such a condition. Errors count
 * as "not yet" and appear in the timeout's message.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
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
  throw new Error(`Waited ${patience / 1000} s in vain for ${what}`, { cause: last });
}
