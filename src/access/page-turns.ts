import { inTurns, type Steps, type Turns } from '#src/posting/budget.ts';

/**
 * How a reading takes turns with the page that this script runs in. A task that the browser schedules comes after what the page
 * has waiting; a timer would come a second later where the page is not in view. The page hears nothing of it.
 */
export const PAGE_TURNS: Turns = {
  now: () => performance.now(),
  pause: (then) => scheduler.postTask(then),
};

/** Takes the steps of a reading in turns with this page. Rejects with what they throw. */
export function takeTurns<T>(steps: Steps<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    inTurns(settled(steps), PAGE_TURNS, (settle) => settle(resolve, reject));
  });
}

/** What was read, or thrown, as what it does to a promise. */
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
