import { genericReader } from '../any-page/generic-now.ts';
import type { Steps } from '../budget/budget.ts';
import type { Reading } from '../posting.ts';
import { shadowRootsIn } from './shadow-roots.ts';

/**
 * Reads a page and, if that gives no posting or an uncertain one, again with its open shadow roots. Selectors do
 * not reach into shadow roots, but most pages have none.
 */
export function* readWithShadows(
  document: Document,
  read: (document: Document) => Steps<Reading>,
): Steps<Reading> {
  const reading = yield* read(document);
  if (isSure(reading) || isAwaited(reading)) return reading;
  yield;
  if (shadowRootsIn(document).length === 0) return reading;
  const whole = (yield* genericReader())?.unfolded(document);
  if (!whole) return reading;
  yield;
  const more = yield* read(whole);
  return isSure(more) || 'unread' in reading ? more : reading;
}

function isSure(reading: Reading): boolean {
  return 'posting' in reading && reading.posting.sure !== false;
}

/** Whether a posting is reported as still loading. */
export const isAwaited = (reading: Reading): boolean => 'unread' in reading && reading.unread === 'loading';
