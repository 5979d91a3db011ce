import { database, type KeptPosting } from './db.ts';
import { type Filled, fillSpan } from './fill-span.ts';
import { stateOf } from './kept-answer.ts';
import { hasRow, type PartMaker } from './part-maker.ts';
import { type IdSpan, isIn, spanIndex, spansOf, withoutSeams } from './part-spans.ts';
import { PARTS_TURN } from './parts-turn.ts';

// Nothing here imports the extension's own interfaces, which a web worker does not have: it reads the database all the same.

/** The table as it is known here: which turn of the stored parts, and of each posting that was written since. */
interface Known<Part> {
  turn: string;
  spans: IdSpan<Part>[];
  turns: Map<string, string>;
}

/**
 * The table of all kept postings: what statistics need of them, in a few large records that are read in one go. Each write of
 * a posting says so with the posting itself (see stale-rows.ts), so that the table is at any time what the postings tell.
 */
export function postingTable<Part>(maker: PartMaker<Part>) {
  let known: Known<Part> | null = null;

  /**
   * All parts as the postings are now, in the order of their ids; those that did not change are the same objects as the
   * last time. What no part tells of is read and stored; `progress` hears of how many postings, as it goes on.
   */
  async function read(progress: (postings: number) => void): Promise<Part[]> {
    let done = 0;
    for (;;) {
      const now: Known<Part> = await caughtUp(maker, known);
      known = now;
      let gap = gapIn(now);
      if (!gap) return now.spans.map(({ part }) => part as Part);
      while (gap) {
        const filled = await refill(now, gap);
        // Somebody else has written or taken away parts: they are looked at anew.
        if (!filled) break;
        done += filled.postings;
        progress(done);
        gap = gapIn(now);
      }
    }
  }

  /** Has the parts tell of what was written since they were, where that is much. For whenever nobody waits. */
  async function tidy(): Promise<void> {
    const now = known;
    if (!now || now.turns.size < maker.rows / 2) return;
    const places = new Set([...now.turns.keys()].map((id) => spanIndex(now.spans, id)));
    for (const span of [...places].map((place) => now.spans[place] as IdSpan<Part>))
      if (!(await refill(now, span))) return;
  }

  /** Makes the first parts of a span anew, here too: what was written of them since is then noted nowhere else. */
  async function refill(now: Known<Part>, span: IdSpan<Part>): Promise<Filled<Part> | null> {
    const filled = await fillSpan(maker, now.turn, span);
    if (!filled) return null;
    now.turn = filled.turn;
    now.spans = now.spans.flatMap((one) => (one === span ? filled.spans : [one]));
    const done = { from: span.from, before: filled.before };
    for (const id of now.turns.keys()) if (isIn(done, id)) now.turns.delete(id);
    return filled;
  }

  /** In which state the table was as it was read last (see kept-answer.ts). */
  function state(): string {
    const turns = [[PARTS_TURN, known?.turn ?? ''], ...(known?.turns ?? [])] as const;
    return stateOf(turns.map(([id, turn]) => ({ id, turn })));
  }

  return { read, tidy, state };
}

/** The table as it is stored, or as it was known here, with all that was written since. */
async function caughtUp<Part>(maker: PartMaker<Part>, known: Known<Part> | null): Promise<Known<Part>> {
  const tx = (await database()).transaction(['parts', 'stale', 'postings']);
  const notes = await tx.objectStore('stale').getAll();
  const turns = new Map(notes.map(({ id, turn }) => [id, turn]));
  const turn = turns.get(PARTS_TURN) ?? '';
  turns.delete(PARTS_TURN);
  const before =
    known?.turn === turn
      ? known
      : {
          spans: spansOf(await tx.objectStore('parts').getAll(), maker.fromBytes),
          turns: new Map<string, string>(),
        };
  const changed = [...turns].filter(([id, turn]) => before.turns.get(id) !== turn).map(([id]) => id);
  const bySpan = Map.groupBy(changed, (id) => spanIndex(before.spans, id));
  const spans = [...before.spans];
  for (const [place, ids] of bySpan) {
    const span = spans[place] as IdSpan<Part>;
    if (span.part === null) continue;
    // Rather than one by one, many are read in a row.
    const part =
      ids.length > maker.rows / 4
        ? null
        : maker.patch(span.part, await rowsOf(tx.objectStore('postings'), ids));
    spans[place] = { ...span, part };
  }
  return { turn, spans: withoutSeams(spans), turns };
}

const gapIn = <Part>({ spans }: Known<Part>) => spans.find(({ part }) => part === null);

/** What has a row of these postings; null where one has none. */
export async function rowsOf(
  postings: { get(id: string): Promise<KeptPosting | undefined> },
  ids: readonly string[],
): Promise<Map<string, KeptPosting | null>> {
  const found = await Promise.all(ids.map(async (id) => [id, await postings.get(id)] as const));
  return new Map(found.map(([id, posting]) => [id, hasRow(posting) ? posting : null]));
}
