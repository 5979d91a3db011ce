import { database, type StaleRow } from './db.ts';
import { PARTS_TURN } from './parts-turn.ts';

// What was worked out from the table of all postings last, so that it need not be read for the same again. It lies in the entry
// that is written anew whenever a posting is deleted: with that it is gone, and tells of nothing that is not there. Where a skill is
// removed it is taken away too.

/** An answer as it was kept; `isCurrent`: no posting has been written since. */
interface KeptAnswer {
  answer: unknown;
  isCurrent: boolean;
}

/** The answer to the question of this key; null where another one was kept, or none, or where it is damaged. */
export async function keptAnswer(key: string): Promise<KeptAnswer | null> {
  const notes = await (await database()).getAll('stale');
  const { answer } = turnIn(notes);
  if (!answer || answer.key !== key) return null;
  const { state, text, sum } = answer;
  if ((await digestOf(key, text)) !== sum) return null;
  return { answer: JSON.parse(text), isCurrent: state === stateOf(notes) };
}

/** Keeps what JSON can hold as the answer to the question of this key, unless the table is in another state by now. */
export async function keepAnswer(key: string, state: string, answer: unknown): Promise<void> {
  const text = JSON.stringify(answer);
  const sum = await digestOf(key, text);
  await keepInTurn(state, { answer: { key, state, text, sum } });
}

/** Writes more into the entry that is no posting's, unless the table is in another state than this by now. */
export async function keepInTurn(state: string, more: Pick<StaleRow, 'answer' | 'counts'>): Promise<void> {
  const tx = (await database()).transaction('stale', 'readwrite');
  const notes = await tx.store.getAll();
  if (stateOf(notes) === state) await tx.store.put({ ...turnIn(notes), ...more });
  await tx.done;
}

/**
 * The answer among these notes as it is to be kept where parts are made anew of the same postings, and the notes are others
 * then: what was current stays so.
 */
export function carriedAnswer(
  before: readonly StaleRow[],
  after: readonly Pick<StaleRow, 'id' | 'turn'>[],
): Pick<StaleRow, 'answer'> {
  const { answer } = turnIn(before);
  if (!answer) return {};
  return { answer: answer.state === stateOf(before) ? { ...answer, state: stateOf(after) } : answer };
}

/** In which state the table is by these notes: in another one whenever a posting or a part was written or taken away. */
export function stateOf(notes: readonly Pick<StaleRow, 'id' | 'turn'>[]): string {
  const turns = notes.map(({ id, turn }) => [id, turn]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return JSON.stringify(turns);
}

/** What no other texts give. */
export async function digestOf(...texts: string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(texts));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).join();
}

/** The entry among these notes that is no posting's. */
export const turnIn = (notes: readonly StaleRow[]): StaleRow =>
  notes.find(({ id }) => id === PARTS_TURN) ?? { id: PARTS_TURN, turn: '' };
