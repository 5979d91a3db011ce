import { type Clock, TURN_NOW } from './turn-now.ts';

export type { Clock };

/**
 * What one reading may cost in all, whichever readers it takes: that of structured data, of its repair, of microdata, of
 * the page, of a frame in it and of shadow roots. Each has bounds of its own besides; here a page is kept from making all of
 * them costly at once. Of 300 real pages the costliest takes a tenth of it. Steps are counted and not time, so that a page
 * reads the same on every machine.
 */
const BUDGET = {
  /** Nodes that are walked, compared or copied. */
  nodes: 300_000,
  /** Characters of HTML and of scripts that are parsed or searched. */
  letters: 16_000_000,
};

/**
 * A reading that has gone on for this long lets the page go first, which may have something to draw or to answer. The
 * clock decides when that is, and nothing else.
 */
const TURN_MS = 5;

/**
 * A reading, or a part of one, that may wait wherever it yields: for a turn of the page, or for what it yields a promise of. What it
 * holds by then is to be of use in a page that has changed.
 */
export type Steps<T> = Generator<Promise<unknown> | undefined, T, undefined>;

/** What a reading needs to take turns with the page. */
export interface Turns {
  now: Clock;
  /** Calls back when the page has had its turn. */
  pause: (then: () => void) => void;
}

/** How steps are taken: {@link atOnce}, or in turns with the page. What is taken has a budget of its own. */
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
 * Takes the steps of a reading within its budget, and lets the page go on between them. `done` hears what was read, and the
 * time that it took in ms; at once, where one turn is enough. Steps that are told to return end it.
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
