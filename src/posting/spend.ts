import { TooLarge } from './limits.ts';
import { TURN_NOW } from './turn-now.ts';

/** To be called for each node, or for as many letters, that a reader goes over. Throws {@link TooLarge} where too much was spent. */
export function spend(nodes: number, letters = 0): void {
  const { spending } = TURN_NOW;
  if (!spending) return;
  spending.nodes -= nodes;
  spending.letters -= letters;
  if (spending.nodes < 0 || spending.letters < 0) throw new TooLarge('too costly to read');
}
