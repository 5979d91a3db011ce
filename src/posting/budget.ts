import { LOOK } from './spend.ts';
import { type Clock, TURN_NOW } from './turn-now.ts';

export type { Clock };

/**
 * What one reading may cost in all, whichever readers it takes: that of structured data, of its repair, of microdata, of
 * the page, of a frame in it and of shadow roots. Each has bounds of its own besides; here a page is kept from making all of
 * them costly at once. Of 300 real pages the costliest takes a tenth of the nodes and letters.
 */
const BUDGET = {
  /** Nodes that are walked, compared or copied. */
  nodes: 300_000,
  /** Characters of HTML and of scripts that are parsed or searched. */
  letters: 16_000_000,
  /** ms: the content script shares its thread with the page. */
  time: 150,
};

/** ms: no task of the page's thread takes longer; a step that does is given up. */
const LONGEST_TASK = 50;
/** ms: a reading that has gone on for so long lets the page go first, which may have something to draw or to answer. */
const TURN = 5;

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

/** Takes all steps in one turn, within the budget of one reading. `now`: the clock; without one no time goes by. */
export function atOnce<T>(steps: Steps<T>, now: Clock = () => 0): T {
  let result: T | undefined;
  inTurns(steps, { now, pause: (then) => then() }, (read) => {
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
  const own = { ...BUDGET, unlooked: LOOK, looks: 0, turnEnd: 0, end: 0, now };
  let cost = 0;
  const goOn = () => pause(takeTurn);
  const takeTurn = () => {
    const start = now();
    let step: IteratorResult<Promise<unknown> | undefined, T>;
    Object.assign(own, { looks: 0, turnEnd: start + LONGEST_TASK, end: start + BUDGET.time - cost });
    TURN_NOW.spending = own;
    try {
      do step = steps.next();
      while (!step.done && !step.value && now() - start < TURN);
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
