import { type Move, moveOf, sumOf } from '#src/match/market/move.ts';
import { type MonthNumber, startOfMonth } from './month-finder.ts';

/** The demand by month in which postings were first seen. */
export interface Trend {
  /** The start of each month in local time, in ms since 1970: at most the last twelve, without gaps. */
  months: number[];
  /** Number of postings first seen in each month. */
  postings: number[];
  lines: TrendLine[];
}

export interface TrendLine {
  skill: string;
  /** Number of postings that require the skill, by month. */
  asked: number[];
  /**
   * The share of postings that require it, 0 to 1, by month, over a window of three months. Null if the window
   * has too few postings.
   */
  shares: (number | null)[];
  move: Move | null;
}

const MOST_MONTHS = 12;
/** Months per window, because a single one has few postings. */
const WINDOW = 3;
/** Minimum postings for a share. */
const LEAST_FOR_SHARE = 8;

/** Counts of a skill, or of all postings, by month. */
type ByMonth = ReadonlyMap<MonthNumber, number>;

/** Returns the trends of these skills. */
export function trendOf(all: ByMonth, skills: readonly (readonly [skill: string, asked: ByMonth])[]): Trend {
  const months = lastMonths(all);
  const countsOf = (by: ByMonth) => months.map((month) => by.get(month) ?? 0);
  const postings = countsOf(all);
  return {
    months: months.map(startOfMonth),
    postings,
    lines: skills.map(([skill, asked]) => lineOf(skill, countsOf(asked), postings)),
  };
}

function lineOf(skill: string, asked: number[], postings: readonly number[]): TrendLine {
  const shares = postings.map((_, month) => {
    const from = Math.max(0, month - WINDOW + 1);
    const all = sumOf(postings, from, month + 1);
    return all < LEAST_FOR_SHARE ? null : sumOf(asked, from, month + 1) / all;
  });
  return { skill, asked, shares, move: moveOf(asked, postings) };
}

/** Returns the last months with postings, including the months between them. */
function lastMonths(all: ByMonth): MonthNumber[] {
  if (all.size === 0) return [];
  const last = Math.max(...all.keys());
  const first = Math.max(Math.min(...all.keys()), last - MOST_MONTHS + 1);
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}
