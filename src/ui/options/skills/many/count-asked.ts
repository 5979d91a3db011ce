import type { AskedBy } from '#src/insights/asked-by.ts';
import { type AskedSums, askedByOf, askedWith, NONE_ASKED } from '#src/insights/asked-in-parts.ts';
import type { TablePart } from '#src/insights/table-part.ts';
import { keepCounts, keptCounts, type Rewritten } from '#src/store/kept-counts.ts';
import type { PartMaker } from '#src/store/part-maker.ts';
import { postingTable } from '#src/store/posting-table.ts';

/**
 * Counts how many of all kept postings ask for each skill, and says so: by what was counted the last time and what was written
 * since, or else by the whole table, of which the counts are kept then. It is over when they are.
 */
export async function countAsked(maker: PartMaker<TablePart>, say: (asked: AskedBy) => void): Promise<void> {
  const kept = await keptCounts(maker);
  if (kept) {
    // What bears this sum was written below.
    say(askedByOf(moved(maker, kept.counts as AskedSums, kept.since, 1)));
    return;
  }
  const table = postingTable(maker);
  const all = askedWith(NONE_ASKED, await table.read(() => undefined), 1);
  say(askedByOf(all));
  await table.tidy();
  await keepCounts(maker, table.state(), (since) => moved(maker, all, since, -1));
}

/** The counts once what was written since is known of (1), or as they were before it was (-1). */
function moved(
  { make }: PartMaker<TablePart>,
  counts: AskedSums,
  { parts, now }: Rewritten<TablePart>,
  sign: 1 | -1,
): AskedSums {
  const before = askedWith(counts, parts, sign === 1 ? -1 : 1, (id) => now.has(id));
  return askedWith(before, [make([...now.values()].filter((posting) => posting !== null))], sign);
}
