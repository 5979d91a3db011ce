import type { Steps } from './budget.ts';
import type { Reading } from './posting.ts';

/**
 * Reads a page: where the user has asked for it whatever it looks like, else only what looks like a posting. At the first look at
 * a page as it is, what it lacks may still come: where that is told to be loading, it is looked at again once it is still.
 */
export type ReadPage = (
  document: Document,
  url: URL,
  asked?: boolean,
  isFirstLook?: boolean,
) => Steps<Reading>;
/** Tells what was read. */
export type TellReading = (url: string, reading: Reading) => void;
