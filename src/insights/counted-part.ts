import type { AskTable } from './ask-table.ts';

/** A part of all postings as it is counted together with others. */
export interface CountedPart {
  table: AskTable;
  /** By the table's number of a skill: its number among those of all parts. */
  numbers: Uint32Array;
  /** The numbers of the postings that pass the filter, in the table's order. */
  rows: Uint32Array;
}

/** An array of figures with room for so many at least; what is new is 0. */
export function withRoom(figures: Uint32Array, size: number): Uint32Array {
  if (figures.length >= size) return figures;
  const more = new Uint32Array(Math.max(size, 2 * figures.length));
  more.set(figures);
  return more;
}

/** Where each part begins, and the numbers of all postings that pass, where the parts stand one below the other. */
export function rowsOfAll(parts: readonly CountedPart[]) {
  const rows = new Uint32Array(parts.reduce((sum, part) => sum + part.rows.length, 0));
  let from = 0;
  let count = 0;
  const starts = parts.map(({ table, rows: own }) => {
    for (const row of own) rows[count++] = from + row;
    const start = { table, from };
    from += table.size;
    return start;
  });
  return { starts, rows };
}

/** When the first of the postings that pass was seen, in ms since 1970; null where there is none. */
export function firstSeenOf(parts: readonly CountedPart[]): number | null {
  let first = Number.POSITIVE_INFINITY;
  for (const { table, rows } of parts) {
    for (const row of rows) first = Math.min(first, table.firstSeen[row] as number);
  }
  return first === Number.POSITIVE_INFINITY ? null : first;
}
