import type { Block } from '../posting.ts';

/** Fewer words than these are no whole posting. */
export const FEW_WORDS = 120;

/** How many words a text has. */
export const wordsIn = (blocks: readonly Pick<Block, 'text'>[]): number =>
  blocks.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
