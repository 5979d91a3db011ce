import type { Block } from '../posting.ts';
import { sketchLikeness, sketchOf } from '../sketch.ts';
import { textHash } from '../text-hash.ts';
import type { ChosenText } from './chosen.ts';

/** Texts that share less than this are two; a page that tells how many have applied is still the same. */
const SAME = 0.8;

/** What tells later whether a page's text has really changed: a sketch of it, or a hash where it is short. */
export function printOf(blocks: readonly Block[]): string {
  return sketchOf(blocks) || textHash(blocks.map(({ text }) => text).join('\n'));
}

/**
 * Whether a text that the user chose outlasts another reading of its page. It does until the page's own text has really
 * changed since, and the user asks to have it read again: `asked` is when they did, in ms since 1970.
 */
export function outlasts(
  chosen: ChosenText | undefined,
  read: { blocks: readonly Block[]; chosen?: ChosenText | undefined },
  asked: number | undefined,
): boolean {
  if (!chosen || read.chosen) return false;
  if (asked === undefined || asked < chosen.at) return true;
  const now = printOf(read.blocks);
  return now === chosen.usual || sketchLikeness(now, chosen.usual) >= SAME;
}
