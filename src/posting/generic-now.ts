import type { Steps } from './budget.ts';
import { GENERIC_READER, type GenericReader } from './generic-reader.ts';

/**
 * The generic reader; null where it does not come. It is a module of its own, as in a page that reader is a script of its own, which comes
 * where a page takes it: src/build/in-page-plugin.ts.
 */
// biome-ignore lint/correctness/useYield: only in a page there is something to wait for
export function* genericReader(): Steps<GenericReader | null> {
  return GENERIC_READER;
}

/** Whether that reader is not there, and what the page lacks may still come: then it is not fetched yet. */
export const awaitsMore = (): boolean => false;
