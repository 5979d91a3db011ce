import { setTimeout as pause } from 'node:timers/promises';

/**
 * Timeout of every wait in ms. It only ends the wait for a state that never comes. A busy machine is no reason to fail, so it
 * is nearly as long as a test may take.
 */
const PATIENCE = 270_000;

/**
 * Polls until the answer is truthy and returns it. Every wait in these tests is such a condition. Errors count
 * as "not yet" and appear in the timeout's message.
 */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + PATIENCE;
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
  throw new Error(`Waited ${PATIENCE / 1000} s in vain for ${what}`, { cause: last });
}
