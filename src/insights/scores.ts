import { type Worths, worthsOf } from '#src/match/score.ts';
import type { AskTable } from './ask-table.ts';
import { type Credits, creditOf } from './credits.ts';

/** How each posting of a selection matches, as `compare` would say. */
export interface Scores {
  /** By ask: how much of it counts, 0 to 1. */
  credit: Float64Array;
  /** By posting: the score before it is rounded. */
  exact: Float64Array;
  /** By posting: 0 to 100, or −1 where it asks for nothing. */
  score: Int16Array;
}

/** Scores the postings of these rows; what is said of other rows means nothing. */
export function scoresOf(
  table: AskTable,
  rows: Uint32Array,
  credits: Credits,
  requiredWorth: number,
): Scores {
  const credit = new Float64Array(table.options.length - 1);
  const exact = new Float64Array(table.size);
  const score = new Int16Array(table.size).fill(-1);
  for (const row of rows) {
    const { first, turn, end, must, nice } = weightsOf(table, row, requiredWorth);
    // Summed in the order of compare, so that not even the last bit can round the other way.
    let sum = 0;
    for (let ask = first; ask < end; ask++) {
      const counts = bestOption(table, ask, credits);
      credit[ask] = counts;
      sum += (ask < turn ? must : nice) * counts;
    }
    exact[row] = sum;
    if (end > first) score[row] = Math.round(sum);
  }
  return { credit, exact, score };
}

/** Where a posting's asks lie, and what each is worth: must-haves up to `turn`, nice-to-haves from there to `end`. */
export interface Weights extends Worths {
  first: number;
  turn: number;
  end: number;
}

/** The worth of a posting's asks. */
export function weightsOf({ asks, mustHaves }: AskTable, row: number, requiredWorth: number): Weights {
  const first = asks[row] as number;
  const end = asks[row + 1] as number;
  const required = mustHaves[row] as number;
  const worths = worthsOf(required, end - first - required, requiredWorth);
  return { first, turn: first + required, end, ...worths };
}

function bestOption({ options, skill, years }: AskTable, ask: number, credits: Credits): number {
  let best = 0;
  for (let at = options[ask] as number; at < (options[ask + 1] as number); at++) {
    best = Math.max(best, creditOf(credits, skill[at] as number, years[at] as number));
  }
  return best;
}
