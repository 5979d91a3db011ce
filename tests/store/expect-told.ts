import { expect } from 'vitest';
import type { AskTable } from '#src/insights/ask-table.ts';
import { joinTables } from '#src/insights/join-tables.ts';
import { keptPostings } from '#src/store/postings.ts';
import { INSIGHT_PARTS, insightsTable, type TableSource } from '#src/ui/options/insights/insights-table.ts';

/** Holds that a table is what the postings tell now: one that was read before, and one that begins with what is stored. */
export async function expectTold(table: TableSource<AskTable>): Promise<void> {
  const { table: told } = INSIGHT_PARTS.make(await keptPostings());
  expect(joinTables(await table.read(() => undefined))).toEqual(told);
  expect(joinTables(await insightsTable().read(() => undefined))).toEqual(told);
}
