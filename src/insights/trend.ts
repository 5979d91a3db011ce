import type { AskTable } from './ask-table.ts';
import { optionsOf } from './demand.ts';

/** How demand moved over the months in which postings were first seen. */
export interface Trend {
  /** The first moment of each month in the reader's own time, in ms since 1970; the last twelve at most, none left out. */
  months: number[];
  /** How many postings were first seen in each. */
  postings: number[];
  lines: Line[];
}

export interface Line {
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

/** From the first third of the months to the last. Steady where chance alone may well move it as far. */
export interface Move {
  from: number;
  to: number;
  way: 'rising' | 'falling' | 'steady';
}

const MOST_MONTHS = 12;
/** A share is taken over so many months, since a single one has few postings. */
const WINDOW = 3;
/** A share of fewer postings is not told. */
const LEAST_FOR_SHARE = 8;
/** Nor is a move between fewer at either end. */
const LEAST_FOR_MOVE = 10;
/** Nine of ten moves that chance makes are smaller (a two-sided test of two shares). */
const BEYOND_CHANCE = 1.645;

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

function lineOf(skill: string, asked: number[], postings: readonly number[]): Line {
  const shares = postings.map((_, month) => {
    const from = Math.max(0, month - WINDOW + 1);
    const all = sum(postings, from, month + 1);
    return all < LEAST_FOR_SHARE ? null : sum(asked, from, month + 1) / all;
  });
  return { skill, asked, shares, move: moveOf(asked, postings) };
}

/** How a share moved from the first third of the months to the last; null with too few postings to say. */
export function moveOf(asked: readonly number[], postings: readonly number[]): Move | null {
  const months = postings.length;
  const third = Math.ceil(months / 3);
  const before = sum(postings, 0, third);
  const now = sum(postings, months - third, months);
  if (months < 2 || before < LEAST_FOR_MOVE || now < LEAST_FOR_MOVE) return null;
  const [askedBefore, askedNow] = [sum(asked, 0, third), sum(asked, months - third, months)];
  const from = askedBefore / before;
  const to = askedNow / now;
  const both = (askedBefore + askedNow) / (before + now);
  const spread = Math.sqrt(both * (1 - both) * (1 / before + 1 / now));
  const isMove = Math.abs(to - from) > BEYOND_CHANCE * spread;
  return { from, to, way: isMove ? (to > from ? 'rising' : 'falling') : 'steady' };
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

function sum(numbers: readonly number[], from: number, to: number): number {
  let all = 0;
  for (let n = from; n < to; n++) all += numbers[n] as number;
  return all;
}
