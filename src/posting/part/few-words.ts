import type { Block } from '../posting.ts';

/** Fewer words than these are no whole posting. */
export const FEW_WORDS = 120;

/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/u;

/** How many words a text has, in whatever script. */
export const wordCount = (blocks: readonly Pick<Block, 'text'>[]): number =>
  blocks.reduce((sum, { text }) => sum + wordsOf(text), 0);

function wordsOf(text: string): number {
  if (!UNSPACED.test(text)) return text.split(/\s+/).filter(Boolean).length;
  const parts = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...parts].filter(({ isWordLike }) => isWordLike).length;
}
