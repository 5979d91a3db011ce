import { type AskTable, askTable } from './ask-table.ts';
import type { SeenPosting } from './seen-posting.ts';
import { tableOfRows } from './table-of-rows.ts';

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
  const rowsOf = ({ ids, table }: TablePart) => ids.map((id, row) => ({ id, table, row }));
  const kept = rowsOf(part).filter(({ id }) => !changes.has(id));
  const rows = [...kept, ...rowsOf(fresh)].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ids: rows.map(({ id }) => id), table: tableOfRows(rows) };
}
