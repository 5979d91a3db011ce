import { TooLarge } from './limits.ts';

/** A clock: ms since any moment. */
export type Clock = () => number;

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

/** The clock is looked at once in so many nodes, or as many letters as take about as long. */
const LOOK = 256;
const LETTERS_A_NODE = 64;

interface Spending {
  nodes: number;
  letters: number;
  /** What may still be spent before the clock is looked at. */
  unlooked: number;
  end: number;
  now: Clock;
}

/** What the reading that is under way has left. A reading never waits, so that there is one at a time. */
let spending: Spending | null = null;

/** Reads within one budget; a reading within another shares that of the outer one. `now`: the clock. */
export function withinBudget<T>(read: () => T, now: Clock = () => performance.now()): T {
  if (spending) return read();
  spending = { ...BUDGET, unlooked: LOOK, end: now() + BUDGET.time, now };
  try {
    return read();
  } finally {
    spending = null;
  }
}

/** To be called for each node, or for as many letters, that a reader goes over. Throws {@link TooLarge} where too much was spent. */
export function spend(nodes: number, letters = 0): void {
  if (!spending) return;
  spending.nodes -= nodes;
  spending.letters -= letters;
  if (spending.nodes < 0 || spending.letters < 0) throw new TooLarge('more than one reading may cost');
  spending.unlooked -= nodes + letters / LETTERS_A_NODE;
  if (spending.unlooked > 0) return;
  spending.unlooked = LOOK;
  if (spending.now() > spending.end) throw new TooLarge('takes too long');
}
