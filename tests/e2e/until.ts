import { setTimeout as pause } from 'node:timers/promises';

/** The longest that anything may take before a test gives up on it. Two busy cores are no reason to fail. */
export const PATIENCE = 15_000;

/**
 * Asks until the answer is something, and returns it. Every wait of these tests is a condition like this one;
 * an error counts as "not yet", and is what the failure tells if the time runs out.
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
