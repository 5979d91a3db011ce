import { TooLarge } from './limits.ts';
import { TURN_NOW } from './turn-now.ts';

/** Where the clock was not looked at more often in a turn, little was done, and it is the machine that is slow. */
const FEW_LOOKS = 8;
/** The clock is looked at once in so many nodes, or as many letters as take about as long. */
export const LOOK = 256;
const LETTERS_A_NODE = 64;

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
