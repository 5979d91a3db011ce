import type { AskTable } from '#src/insights/ask-table.ts';
import { numbering } from '#src/insights/numbering.ts';
import { countedParts } from '#src/insights/prepared-parts.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import { totals } from '#src/insights/totals.ts';

/** What is counted of one table, and the numbers of its skills. */
export function totalsOf(table: AskTable, mustHavesOnly: boolean) {
  const numbers = numbering();
  const parts = countedParts(numbers)([table], { ...NO_FILTER, mustHavesOnly });
  return { numbers, total: totals()(parts, '', mustHavesOnly, numbers.names.length) };
}
