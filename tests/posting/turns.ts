import type { Steps, Turns } from '#src/posting/budget/budget.ts';

/** A frozen clock: everything is read in one turn. */
export const ONE_TURN: Turns = { now: () => 0, pause: (then) => then() };

/** Wraps a reader as a single step. */
export const inOneStep = <A extends unknown[], T>(read: (...given: A) => T) =>
  // biome-ignore lint/correctness/useYield: a reader that never waits
  function* (...given: A): Steps<T> {
    return read(...given);
  };
