import { inTurns, type Steps, type Turns } from '#src/posting/budget/budget.ts';

/**
 * Scheduling of readings in a page. A `scheduler` task runs after the page's own waiting tasks; a timer would be
 * delayed by a second in hidden pages. The page cannot observe it.
 */
export const PAGE_TURNS: Turns = {
  now: () => performance.now(),
  pause: (then) => scheduler.postTask(then),
};

/** Runs a reading in turns with this page. Rejects with what it throws. */
export function takeTurns<T>(steps: Steps<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    inTurns(settled(steps), PAGE_TURNS, (settle) => settle(resolve, reject));
  });
}

/** Converts a result or an error into the matching call of a promise. */
function* settled<T>(
  steps: Steps<T>,
): Steps<(resolve: (read: T) => void, reject: (error: unknown) => void) => void> {
  try {
    const read = yield* steps;
    return (resolve) => resolve(read);
  } catch (error) {
    return (_resolve, reject) => reject(error);
  }
}
