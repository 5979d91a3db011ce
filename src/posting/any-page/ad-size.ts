import type { Block } from '../posting.ts';
import { postingSectionOf } from '../text/section-words.ts';

/** Counts the kinds of ad sections that have a heading, or a short line as heading, in the text. */
export function sectionsOf(blocks: readonly Block[]): number {
  const short = blocks.filter(({ kind, text }) => kind === 'heading' || text.length <= 60);
  return new Set(short.map(({ text }) => postingSectionOf(text)).filter(Boolean)).size;
}

/** Counts the characters of a text without its headings. */
export function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((size, { kind, text }) => size + (kind === 'heading' ? 0 : text.length), 0);
}
