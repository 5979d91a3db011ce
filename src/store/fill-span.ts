import { allOrNone } from './all-or-none.ts';
import { database, type KeptPosting } from './db.ts';
import { carriedAnswer, turnIn } from './kept-answer.ts';
import { hasRow, type PartMaker } from './part-maker.ts';
import { type IdSpan, isIn, keysOf, type SpanIds } from './part-spans.ts';
import { PARTS_TURN } from './parts-turn.ts';

/** The postings of so many parts are read at a time. */
const PARTS_AT_A_TIME = 5;

/**
 * So many postings that were written since are looked at to tell whether the last answer is still right. Of more it is taken for an
 * earlier one.
 */
const MOST_NOTED = 1_000;

/** Parts that were made, of all ids from the span's first on and before this one; and the span that is left. */
export interface Filled<Part> {
  turn: string;
  before: string | null;
  spans: IdSpan<Part>[];
  postings: number;
}

/**
 * Makes the parts of the first postings of a span, and stores them, in one transaction: then nothing that was written of them
 * before is news. Null where parts were written or taken away since `turn`.
 */
export async function fillSpan<Part>(
  maker: PartMaker<Part>,
  turn: string,
  span: SpanIds,
): Promise<Filled<Part> | null> {
  const tx = (await database()).transaction(['parts', 'stale', 'postings'], 'readwrite');
  const [parts, stale] = [tx.objectStore('parts'), tx.objectStore('stale')];
  return allOrNone(tx, async () => {
    const noted = await stale.getAll(null, MOST_NOTED);
    if (turnIn(noted).turn !== turn) return null;
    const batch = maker.rows * PARTS_AT_A_TIME;
    const read = await tx.objectStore('postings').getAll(keysOf(span), batch + 1);
    const postings = read.filter(({ id }) => typeof id === 'string');
    const before = postings[batch]?.id ?? span.before;
    const done = { from: span.from, before };
    const spans = partsOf(maker, postings.slice(0, batch), done);
    await parts.delete(keysOf(done));
    await parts.delete(done.from);
    await stale.delete(keysOf(done));
    for (const { from, before, part, postings } of spans)
      await parts.put({ from, before, ...maker.toBytes(part, { from, before }, postings) });
    const now = { id: PARTS_TURN, turn: crypto.randomUUID() };
    const left = noted.filter(({ id }) => id !== PARTS_TURN && !isIn(done, id));
    await stale.put({ ...now, ...carriedAnswer(noted, [now, ...left]) });
    const rest = before === span.before ? [] : [{ from: before as string, before: span.before, part: null }];
    return {
      turn: now.turn,
      before,
      spans: [...spans.map(withoutPostings), ...rest],
      postings: Math.min(batch, postings.length),
    };
  });
}

const withoutPostings = <Part>({ from, before, part }: IdSpan<Part>): IdSpan<Part> => ({
  from,
  before,
  part,
});

/** The parts of postings that are all there is of these ids; one at least. */
function partsOf<Part>(
  maker: PartMaker<Part>,
  postings: readonly KeptPosting[],
  { from, before }: SpanIds,
): (SpanIds & { part: Part; postings: KeptPosting[] })[] {
  const { rows } = maker;
  const count = Math.max(1, Math.ceil(postings.length / rows));
  const begin = (n: number) => (n === 0 ? from : n === count ? before : (postings[n * rows]?.id ?? before));
  return Array.from({ length: count }, (_, n) => {
    const mine = postings.slice(n * rows, (n + 1) * rows).filter(hasRow);
    return { from: begin(n) as string, before: begin(n + 1), part: maker.make(mine), postings: mine };
  });
}
