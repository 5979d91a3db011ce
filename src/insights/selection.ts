import { plainWords } from '#src/posting/plain-words.ts';
import type { AskTable } from './ask-table.ts';

/** Which postings, and which of their asks, the insights are about. */
export interface InsightsFilter {
  /** Only postings first seen then or later, in ms since 1970; null: all. */
  since: number | null;
  /** Only those of this portal; null: of all. */
  portal: string | null;
  /** Only those whose title has words that begin with each of these words; empty: all. */
  title: string;
  /** Whether only those that the user has applied for. */
  appliedOnly: boolean;
  /** Whether only must-haves are counted as asked for. A score is always over everything. */
  mustHavesOnly: boolean;
}

export const NO_FILTER: InsightsFilter = {
  since: null,
  portal: null,
  title: '',
  appliedOnly: false,
  mustHavesOnly: false,
};

/** The numbers of the postings that pass, in the table's order. */
export function selectedRows(
  table: AskTable,
  { since, portal, title, appliedOnly }: InsightsFilter,
): Uint32Array {
  const rows = new Uint32Array(table.size);
  const from = since ?? Number.NEGATIVE_INFINITY;
  const at = portal === null ? -1 : table.portals.indexOf(portal);
  if (portal !== null && at < 0) return rows.subarray(0, 0);
  const words = plainWords(title).trimEnd().split(' ').slice(1);
  let count = 0;
  for (let row = 0; row < table.size; row++) {
    if ((table.firstSeen[row] as number) < from) continue;
    if (appliedOnly && table.applied[row] !== 1) continue;
    if (at >= 0 && table.portal[row] !== at) continue;
    if (!words.every((word) => table.title[row]?.includes(` ${word}`))) continue;
    rows[count++] = row;
  }
  return rows.subarray(0, count);
}
