import { TooLarge } from './limits.ts';
import { TURN_NOW } from './turn-now.ts';

/** Charges the budget for visited nodes or characters. Throws {@link TooLarge} once it is used up. */
export function spend(nodes: number, letters = 0): void {
  const { spending } = TURN_NOW;
  if (!spending) return;
  spending.nodes -= nodes;
  spending.letters -= letters;
  if (spending.nodes < 0 || spending.letters < 0) throw new TooLarge();
}
