import { type Move, moveOf, sumOf } from '#src/market/move.ts';
import type { AskTable } from './ask-table.ts';
import { optionsOf } from './demand.ts';

/** How demand moved over the months in which postings were first seen. */
export interface Trend {
  /** The first moment of each month in the reader's own time, in ms since 1970; the last twelve at most, none left out. */
  months: number[];
  /** How many postings were first seen in each. */
  postings: number[];
  lines: TrendLine[];
}

export interface TrendLine {
  skill: string;
  /** By month, how many of its postings ask for the skill. */
  asked: number[];
  /**
   * By month, the share of postings that ask for it, 0 to 1, over that month and the two before together; null where
   * these are too few to tell.
   */
  shares: (number | null)[];
  move: Move | null;
}

const MOST_MONTHS = 12;
/** A share is taken over so many months, since a single one has few postings. */
const WINDOW = 3;
/** A share of fewer postings is not told. */
const LEAST_FOR_SHARE = 8;

/** The trends of these skills (by number), over the postings of these rows. */
export function trendOf(
  table: AskTable,
  rows: Uint32Array,
  skills: readonly number[],
  mustHavesOnly: boolean,
): Trend {
  const months = monthsOf(table, rows);
  const postings = months.map(() => 0);
  const line = new Int32Array(table.skills.length).fill(-1);
  for (const [n, skill] of skills.entries()) line[skill] = n;
  const asked = skills.map(() => months.map(() => 0));
  const seen = new Int32Array(skills.length).fill(-1);
  for (const row of rows) {
    const month = monthAt(months, table.firstSeen[row] as number);
    if (month < 0) continue;
    postings[month] = (postings[month] as number) + 1;
    const [from, to] = optionsOf(table, row);
    for (let at = from; at < to; at++) {
      const n = line[table.skill[at] as number] as number;
      if (n < 0 || seen[n] === row || (mustHavesOnly && table.required[at] === 0)) continue;
      seen[n] = row;
      const counts = asked[n] as number[];
      counts[month] = (counts[month] as number) + 1;
    }
  }
  const lines = skills.map((skill, n) =>
    lineOf(table.skills[skill] as string, asked[n] as number[], postings),
  );
  return { months, postings, lines };
}

function lineOf(skill: string, asked: number[], postings: readonly number[]): TrendLine {
  const shares = postings.map((_, month) => {
    const from = Math.max(0, month - WINDOW + 1);
    const all = sumOf(postings, from, month + 1);
    return all < LEAST_FOR_SHARE ? null : sumOf(asked, from, month + 1) / all;
  });
  return { skill, asked, shares, move: moveOf(asked, postings) };
}

function monthsOf({ firstSeen }: AskTable, rows: Uint32Array): number[] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    first = Math.min(first, firstSeen[row] as number);
    last = Math.max(last, firstSeen[row] as number);
  }
  const months: number[] = [];
  for (let back = 0; rows.length > 0 && back < MOST_MONTHS; back++) {
    const end = new Date(last);
    const start = new Date(end.getFullYear(), end.getMonth() - back, 1).getTime();
    months.unshift(start);
    if (!(start > first)) break;
  }
  return months;
}

/** Which of the months a moment falls into; −1: before them. */
function monthAt(months: readonly number[], time: number): number {
  let month = months.length - 1;
  while (month >= 0 && (months[month] as number) > time) month--;
  return month;
}
