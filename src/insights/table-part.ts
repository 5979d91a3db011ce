import { type AskTable, askTable } from './ask-table.ts';
import { joinTables } from './join-tables.ts';
import { partOfTable } from './part-of-table.ts';
import type { SeenPosting } from './seen-posting.ts';

/** Some rows of a table of all postings, with the ids of their postings, in the order of the ids. */
export interface TablePart {
  ids: readonly string[];
  table: AskTable;
}

/** The part of these postings, which come in any order. */
export function tablePart(postings: Iterable<SeenPosting>): TablePart {
  const sorted = [...postings].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ids: sorted.map(({ id }) => id), table: askTable(sorted) };
}

/** A part in which some postings are others now, have come, or are gone (null), by their ids. */
export function patchedPart(part: TablePart, changes: ReadonlyMap<string, SeenPosting | null>): TablePart {
  const fresh = tablePart([...changes.values()].filter((posting) => posting !== null));
  const both = [...part.ids, ...fresh.ids];
  const isKept = (row: number) => row >= part.ids.length || !changes.has(both[row] as string);
  const rows = [...both.keys()]
    .filter(isKept)
    .sort((a, b) => ((both[a] as string) < (both[b] as string) ? -1 : 1));
  return {
    ids: rows.map((row) => both[row] as string),
    // Joined once more, as skills and portals that nobody has any more are numbered no more.
    table: joinTables([partOfTable(joinTables([part.table, fresh.table]), Uint32Array.from(rows))]),
  };
}
