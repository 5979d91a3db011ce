import type { Block } from './posting.ts';
import { foldName } from './text.ts';

/** Two texts that share so many of their words are one. */
const SAME_TEXT = 0.7;

/** Is the one text the other, in a line or two where that has its headings and items? */
export function isFlattened(blocks: readonly Block[], shown: readonly Block[]): boolean {
  return shown.length > 2 * blocks.length && shareOfWords(blocks, shown) >= SAME_TEXT;
}

/** Which share of the words of one text stands in the other. */
function shareOfWords(blocks: readonly Block[], others: readonly Block[]): number {
  const words = blocks.flatMap(({ text }) => foldName(text).split(' '));
  const there = new Set(others.flatMap(({ text }) => foldName(text).split(' ')));
  return words.filter((word) => there.has(word)).length / Math.max(words.length, 1);
}
