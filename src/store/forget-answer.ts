import type { StaleRow } from './db.ts';
import { PARTS_TURN } from './parts-turn.ts';

/** Takes the answer of kept-answer.ts away, in a transaction that something is removed in of which it may tell. */
export async function forgetAnswer(stale: {
  get(id: string): Promise<StaleRow | undefined>;
  put(row: StaleRow): Promise<unknown>;
}): Promise<void> {
  const entry = await stale.get(PARTS_TURN);
  if (entry?.answer) await stale.put({ id: entry.id, turn: entry.turn });
}
