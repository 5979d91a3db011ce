import { type Clock, TURN_NOW } from './turn-now.ts';

export type { Clock };

/**
 * Budget of one reading, shared by all readers: structured data, its repair, microdata, the page, frames, shadow
 * roots. Each reader has limits of its own; the budget stops a page from making all of them expensive at once.
 * The costliest of 300 real pages uses a tenth. It counts steps, not time, so a page reads the same on every
 * machine.
 */
const BUDGET = {
  /** Nodes visited, compared or copied. */
  nodes: 300_000,
  /** Characters of HTML and scripts parsed or searched. */
  letters: 16_000_000,
};

/** Time after which a reading yields to the page's own scripts. Only this pause depends on a clock. */
const TURN_MS = 5;

/**
 * A reading, or a part of one, that can pause at each `yield`: for the page's own work, or until a yielded
 * promise settles. Its state must stay valid although the page may change in between.
 */
export type Steps<T> = Generator<Promise<unknown> | undefined, T, undefined>;

/** The clock and the pause that a reading needs to take turns with the page. */
export interface Turns {
  now: Clock;
  /** Calls back once the page's scripts had a chance to run. */
  pause: (then: () => void) => void;
}

/** Runs steps within a budget of their own, either by {@link atOnce} or in turns with the page. */
export type Take = <T>(steps: Steps<T>) => T | Promise<T>;

/** Takes all steps in one turn, within the budget of one reading. */
export function atOnce<T>(steps: Steps<T>): T {
  let result: T | undefined;
  inTurns(steps, { now: () => 0, pause: (then) => then() }, (read) => {
    result = read;
  });
  return result as T;
}

/**
 * Runs a reading within its budget and pauses between steps so the page stays responsive. `done` gets the result
 * and its cost in ms, synchronously if one turn is enough. `return()` on the steps ends the reading.
 */
export function inTurns<T>(
  steps: Steps<T>,
  { now, pause }: Turns,
  done: (read: T, cost: number) => void,
): void {
  const own = { ...BUDGET };
  let cost = 0;
  const goOn = () => pause(takeTurn);
  const takeTurn = () => {
    const start = now();
    let step: IteratorResult<Promise<unknown> | undefined, T>;
    TURN_NOW.spending = own;
    try {
      do step = steps.next();
      while (!step.done && !step.value && now() - start < TURN_MS);
    } finally {
      TURN_NOW.spending = null;
    }
    cost += now() - start;
    if (step.done) done(step.value, cost);
    else if (step.value) step.value.then(goOn, goOn);
    else goOn();
  };
  takeTurn();
}
