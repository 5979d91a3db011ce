import type { AskTable } from './ask-table.ts';
import { joinTables } from './join-tables.ts';
import { partOfTable } from './part-of-table.ts';

/** Postings out of several tables, in some order: of each its table, and its number there. */
export interface PickedRow {
  table: AskTable;
  row: number;
}

/** The postings of these numbers, where all tables stand one below the other and each begins at `from`. */
export function pickedRows(
  tables: readonly { table: AskTable; from: number }[],
  numbers: Uint32Array,
): PickedRow[] {
  return Array.from(numbers, (number) => {
    const { table, from } = tables.findLast((one) => one.from <= number) as (typeof tables)[number];
    return { table, row: number - from };
  });
}

/** Whether these postings ask for the same, each for what the other in its place does. */
export const areSameRows = (some: readonly PickedRow[], others: readonly PickedRow[]): boolean =>
  some.length === others.length && some.every((one, n) => isSameRow(one, others[n] as PickedRow));

function isSameRow({ table, row }: PickedRow, { table: other, row: otherRow }: PickedRow): boolean {
  if (table === other && row === otherRow) return true;
  return JSON.stringify(asksOf(table, row)) === JSON.stringify(asksOf(other, otherRow));
}

/** All that decides how a posting matches. */
function asksOf({ asks, options, skills, ...table }: AskTable, row: number) {
  const [first, end] = [asks[row] as number, asks[row + 1] as number];
  const [from, to] = [options[first] as number, options[end] as number];
  return [
    ...[table.experience[row], table.partly[row], table.mustHaves[row]],
    ...[table.salience, table.notCore].map((column) => [...column.subarray(first, end)]),
    [...options.subarray(first, end + 1)].map((at) => at - from),
    [...table.skill.subarray(from, to)].map((skill) => skills[skill]),
    ...[table.years, table.required].map((column) => [...column.subarray(from, to)]),
  ];
}

/** The postings as a table of their own. */
export function tableOfRows(picked: readonly PickedRow[]): AskTable {
  const byTable = Map.groupBy(picked.keys(), (n) => (picked[n] as PickedRow).table);
  const parts = [...byTable].map(([table, places]) =>
    partOfTable(
      table,
      Uint32Array.from(places, (n) => (picked[n] as PickedRow).row),
    ),
  );
  const order = new Uint32Array(picked.length);
  for (const [at, place] of [...byTable.values()].flat().entries()) order[place] = at;
  return partOfTable(joinTables(parts), order);
}
