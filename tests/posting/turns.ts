import type { Steps, Turns } from '#src/posting/budget.ts';

/** A world in which no time goes by: what is read is read in one turn. */
export const ONE_TURN: Turns = { now: () => 0, pause: (then) => then() };

/** A reader as its steps, of which there is one. */
export const inOneStep = <A extends unknown[], T>(read: (...given: A) => T) =>
  // biome-ignore lint/correctness/useYield: a reader that never waits
  function* (...given: A): Steps<T> {
    return read(...given);
  };
