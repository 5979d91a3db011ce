import { database, type KeptPosting, type StaleRow } from './db.ts';
import { digestOf, keepInTurn, stateOf, turnIn } from './kept-answer.ts';
import type { PartMaker } from './part-maker.ts';
import { isIn, type SpanIds, type StoredPart } from './part-spans.ts';
import { PARTS_TURN } from './parts-turn.ts';
import { rowsOf } from './posting-table.ts';

// What is counted of all postings together, so that not one part need be read for it. It is kept of the parts as they are
// stored, in the entry that is written anew whenever one of them is written or taken away: with that it is gone. What was
// written since is noted by its ids, so that those few are counted by themselves.

/** What was written since parts were stored that tell of it: the parts in which it is, and by id what it is now (null: no row). */
export interface Rewritten<Part> {
  parts: Part[];
  now: ReadonlyMap<string, KeptPosting | null>;
}

/** What was kept of the stored parts, and what was written since; null where nothing was kept, it is damaged, or much was written. */
export async function keptCounts<Part>(
  maker: PartMaker<Part>,
): Promise<{ counts: unknown; since: Rewritten<Part> } | null> {
  const { notes, since } = await readSince(maker);
  const { counts } = turnIn(notes);
  if (!counts || !since || (await digestOf(counts.text)) !== counts.sum) return null;
  return { counts: JSON.parse(counts.text), since };
}

/**
 * Keeps what JSON can hold as what is counted of the stored parts, unless the table is in another state by now. `countsOf` gives
 * it by what was written since.
 */
export async function keepCounts<Part>(
  maker: PartMaker<Part>,
  state: string,
  countsOf: (since: Rewritten<Part>) => unknown,
): Promise<void> {
  const { notes, since } = await readSince(maker);
  if (!since || stateOf(notes) !== state) return;
  const text = JSON.stringify(countsOf(since));
  await keepInTurn(state, { counts: { text, sum: await digestOf(text) } });
}

async function readSince<Part>(
  maker: PartMaker<Part>,
): Promise<{ notes: StaleRow[]; since: Rewritten<Part> | null }> {
  const tx = (await database()).transaction(['parts', 'stale', 'postings']);
  const notes = await tx.objectStore('stale').getAll();
  const ids = notes.map(({ id }) => id).filter((id) => id !== PARTS_TURN);
  // Of so many the parts are soon stored anew.
  if (ids.length >= maker.rows / 2) return { notes, since: null };
  const parts = await partsWith(maker, tx.objectStore('parts'), ids);
  return { notes, since: parts && { parts, now: await rowsOf(tx.objectStore('postings'), ids) } };
}

interface StoredParts {
  openCursor(before: IDBKeyRange, direction: 'prev'): Promise<{ value: StoredPart } | null>;
}

/** The parts of these ids, which are in order; null where one is missing or damaged. */
async function partsWith<Part>(
  maker: PartMaker<Part>,
  stored: StoredParts,
  ids: readonly string[],
): Promise<Part[] | null> {
  const parts: Part[] = [];
  let last: SpanIds | null = null;
  for (const id of ids) {
    if (last && isIn(last, id)) continue;
    const found = (await stored.openCursor(IDBKeyRange.upperBound(id), 'prev'))?.value;
    const span = found as (StoredPart & SpanIds) | undefined;
    // What bytes come back for is of these ids: no others need be looked at.
    const part = span && isIn(span, id) ? maker.fromBytes(span, span) : null;
    if (!span || !part) return null;
    parts.push(part);
    last = span;
  }
  return parts;
}
