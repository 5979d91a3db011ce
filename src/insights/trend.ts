import { type Move, moveOf, sumOf } from '#src/market/move.ts';
import { type MonthNumber, startOfMonth } from './month-finder.ts';

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

/** What is counted of a skill, or of all postings, by the month in which they were first seen. */
type ByMonth = ReadonlyMap<MonthNumber, number>;

/** The trends of these skills, over all postings. */
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

/** The last months in which postings were seen, none between them left out. */
function lastMonths(all: ByMonth): MonthNumber[] {
  if (all.size === 0) return [];
  const last = Math.max(...all.keys());
  const first = Math.max(Math.min(...all.keys()), last - MOST_MONTHS + 1);
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}
