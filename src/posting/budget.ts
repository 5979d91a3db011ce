import { TooLarge } from './limits.ts';
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
/** Where the clock was not looked at more often in a turn, little was done, and it is the machine that is slow. */
const FEW_LOOKS = 8;
/** ms: a reading that has gone on for so long lets the page go first, which may have something to draw or to answer. */
const TURN = 8;

/** The clock is looked at once in so many nodes, or as many letters as take about as long. */
const LOOK = 256;
const LETTERS_A_NODE = 64;

/** A reading, or a part of one, that may wait wherever it yields. What it holds by then is to be of use in a page that has changed. */
export type Steps<T> = Generator<undefined, T, undefined>;

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
  const takeTurn = () => {
    const start = now();
    let step: IteratorResult<undefined, T>;
    Object.assign(own, { looks: 0, turnEnd: start + LONGEST_TASK, end: start + BUDGET.time - cost });
    TURN_NOW.spending = own;
    try {
      do step = steps.next();
      while (!step.done && now() - start < TURN);
    } finally {
      TURN_NOW.spending = null;
    }
    cost += now() - start;
    if (step.done) done(step.value, cost);
    else pause(takeTurn);
  };
  takeTurn();
}

/** To be called for each node, or for as many letters, that a reader goes over. Throws {@link TooLarge} where too much was spent. */
export function spend(nodes: number, letters = 0): void {
  const { spending } = TURN_NOW;
  if (!spending) return;
  spending.nodes -= nodes;
  spending.letters -= letters;
  if (spending.nodes < 0 || spending.letters < 0) throw new TooLarge('more than one reading may cost');
  spending.unlooked -= nodes + letters / LETTERS_A_NODE;
  if (spending.unlooked > 0) return;
  spending.unlooked = LOOK;
  spending.looks += 1;
  const { end, turnEnd, looks, now } = spending;
  if (now() > (looks > FEW_LOOKS ? Math.min(end, turnEnd) : end)) throw new TooLarge('takes too long');
}
