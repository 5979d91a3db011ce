import type { Steps } from '../budget/budget.ts';
import type { Reading } from '../posting.ts';

/**
 * Reads a page: on request whatever it looks like, otherwise only what looks like a posting. A first look may
 * report missing content as still loading; the watcher then reads again once the page is still.
 */
export type ReadPage = (
  document: Document,
  url: URL,
  asked?: boolean,
  isFirstLook?: boolean,
) => Steps<Reading>;
/** Reports a reading. */
export type TellReading = (url: string, reading: Reading) => void;
