import type { StaleRow } from './db.ts';
import { PARTS_TURN } from './parts-turn.ts';

/**
 * Takes the answer of kept-answer.ts away, in a transaction that something is removed in of which it may tell. By its other turn
 * one that is being worked out now is kept no more; whoever has the table reads it again.
 */
export const forgetAnswer = (stale: { put(row: StaleRow): Promise<unknown> }): Promise<unknown> =>
  stale.put({ id: PARTS_TURN, turn: crypto.randomUUID() });
