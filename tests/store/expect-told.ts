import { expect } from 'vitest';
import { keptPostings } from '#src/store/postings.ts';
import { INSIGHT_PARTS, insightsTable, type TableSource } from '#src/ui/options/insights/insights-table.ts';

/** Holds that a table is what the postings tell now: one that was read before, and one that begins with what is stored. */
export async function expectTold(table: TableSource): Promise<void> {
  const { table: told } = INSIGHT_PARTS.make(await keptPostings());
  expect(await table.read(() => undefined)).toEqual(told);
  expect(await insightsTable().read(() => undefined)).toEqual(told);
}
