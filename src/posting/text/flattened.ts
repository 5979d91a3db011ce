import type { Block } from '../posting.ts';
import { foldName } from './text.ts';

/** Share of common words from which two texts count as the same. */
const SAME_TEXT = 0.7;

/** Whether the first text is the second one without its headings and line breaks. */
export function isFlattened(blocks: readonly Block[], shown: readonly Block[]): boolean {
  return shown.length > 2 * blocks.length && shareOfWords(blocks, shown) >= SAME_TEXT;
}

/** Returns the share of one text's words that occur in the other. */
function shareOfWords(blocks: readonly Block[], others: readonly Block[]): number {
  const words = blocks.flatMap(({ text }) => foldName(text).split(' '));
  const there = new Set(others.flatMap(({ text }) => foldName(text).split(' ')));
  return words.filter((word) => there.has(word)).length / Math.max(words.length, 1);
}
