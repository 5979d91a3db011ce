import type { Block } from '../posting.ts';

/** Word count below which a posting is incomplete. */
export const FEW_WORDS = 120;

/** Scripts without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/u;

/** Counts the words of a text in any script. */
export const wordCount = (blocks: readonly Pick<Block, 'text'>[]): number =>
  blocks.reduce((sum, { text }) => sum + wordsOf(text), 0);

function wordsOf(text: string): number {
  if (!UNSPACED.test(text)) return text.split(/\s+/).filter(Boolean).length;
  const parts = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...parts].filter(({ isWordLike }) => isWordLike).length;
}
