import type { Steps } from '../budget/budget.ts';
import { MORE_WORDS } from '../text/more-words.ts';
import { learnWords } from '../text/words-now.ts';
import { GENERIC_READER, type GenericReader } from './generic-reader.ts';

learnWords(MORE_WORDS);

/**
 * Returns the generic reader, or null if it fails to load. A module of its own: in a page the reader is a
 * separate script, loaded on demand (src/tools/build/in-page-plugin.ts).
 */
// biome-ignore lint/correctness/useYield: only in a page there is something to wait for
export function* genericReader(): Steps<GenericReader | null> {
  return GENERIC_READER;
}

/** Whether the generic reader is not loaded yet because the missing content may still appear. */
export const awaitsMore = (): boolean => false;
