import { sketchLikeness, sketchOf } from '../identity/sketch.ts';
import { textHash } from '../identity/text-hash.ts';
import type { Block } from '../posting.ts';
import type { ChosenText } from './chosen.ts';

/** Likeness below which two texts differ; a page with a new applicant count is still the same. */
const SAME = 0.8;

/** Returns a fingerprint to detect real changes of a page's text: a sketch, or a hash of a short text. */
export function printOf(blocks: readonly Block[]): string {
  return sketchOf(blocks) || textHash(blocks.map(({ text }) => text).join('\n'));
}

/**
 * Whether a text chosen by the user survives another reading of its page. It is replaced only once the page's
 * own text has really changed and the user asks for a new reading: `asked` is that time, in ms since 1970.
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
