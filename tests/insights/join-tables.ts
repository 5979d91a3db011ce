import type { AskTable } from '#src/insights/ask-table.ts';
import { tableOfRows } from '#src/insights/table-of-rows.ts';

/** Tables one below the other as one table. */
export const joinTables = (tables: readonly AskTable[]): AskTable =>
  tableOfRows(tables.flatMap((table) => Array.from({ length: table.size }, (_, row) => ({ table, row }))));
