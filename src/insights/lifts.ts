import type { AskTable } from './ask-table.ts';
import { GOOD } from './matches.ts';
import type { Reach } from './reach.ts';
import { type Scores, weightsOf } from './scores.ts';

/** What learning each candidate would do to the postings' scores, by the candidate's number. */
export interface Lifts {
  /** Postings that would become a good match, and are none now. */
  good: Uint32Array;
  /** Postings whose score would rise at all. */
  lifted: Uint32Array;
  /** The points that all of them would rise by together. */
  points: Float64Array;
}

/** So far from a half, a sum in another order rounds to the same whole number. */
const SAFE = 1e-6;

/**
 * Scores every posting of these rows as if each candidate were known, one at a time, to the very point that `compare`
 * would give. A posting is gone through once: what is open in it leads to the candidates that would cover it.
 */
export function liftsOf(
  table: AskTable,
  rows: Uint32Array,
  scores: Scores,
  reach: Reach,
  requiredWorth: number,
): Lifts {
  const count = reach.candidates.length;
  const lifts: Lifts = {
    good: new Uint32Array(count),
    lifted: new Uint32Array(count),
    points: new Float64Array(count),
  };
  const gains = new Gains(table, scores, reach, requiredWorth);
  for (const row of rows) {
    const now = scores.score[row] as number;
    if (now < 0) continue;
    const touched = gains.collect(row);
    for (let n = 0; n < touched; n++) {
      const candidate = gains.touched[n] as number;
      const then = gains.scoreWith(row, candidate);
      if (then <= now) continue;
      lifts.lifted[candidate] = (lifts.lifted[candidate] as number) + 1;
      lifts.points[candidate] = (lifts.points[candidate] as number) + then - now;
      if (now < GOOD && then >= GOOD) lifts.good[candidate] = (lifts.good[candidate] as number) + 1;
    }
  }
  return lifts;
}

/** The gains of one posting at a time, in scratch columns that all postings share. */
class Gains {
  /** The candidates that would add to the posting collected last. */
  readonly touched: Uint32Array;
  readonly #gain: Float64Array;
  /** By candidate: the posting, and in it the ask, that its gain is of, and what that ask adds. */
  readonly #row: Int32Array;
  readonly #ask: Int32Array;
  readonly #askGain: Float64Array;
  readonly #table: AskTable;
  readonly #scores: Scores;
  readonly #reach: Reach;
  readonly #requiredWorth: number;
  #found = 0;

  constructor(table: AskTable, scores: Scores, reach: Reach, requiredWorth: number) {
    const count = reach.candidates.length;
    this.touched = new Uint32Array(count);
    this.#gain = new Float64Array(count);
    this.#row = new Int32Array(count).fill(-1);
    this.#ask = new Int32Array(count).fill(-1);
    this.#askGain = new Float64Array(count);
    this.#table = table;
    this.#scores = scores;
    this.#reach = reach;
    this.#requiredWorth = requiredWorth;
  }

  /** Puts down what each candidate would add to the posting; tells how many were touched. */
  collect(row: number): number {
    const { credit } = this.#scores;
    const { first, turn, end, must, nice } = weightsOf(this.#table, row, this.#requiredWorth);
    this.#found = 0;
    for (let ask = first; ask < end; ask++) {
      if (credit[ask] !== 1) this.#collectAsk(row, ask, ask < turn ? must : nice);
    }
    return this.#found;
  }

  #collectAsk(row: number, ask: number, weight: number): void {
    const { options, skill } = this.#table;
    const reach = this.#reach;
    const now = this.#scores.credit[ask] as number;
    for (let option = options[ask] as number; option < (options[ask + 1] as number); option++) {
      const asked = skill[option] as number;
      for (let at = reach.from[asked] as number; at < (reach.from[asked + 1] as number); at++) {
        const more = weight * ((reach.credit[at] as number) - now);
        if (more > 0) this.#add(reach.candidate[at] as number, row, ask, more);
      }
    }
  }

  /** Alternatives count once: of two that a candidate covers only the better one's gain is added. */
  #add(candidate: number, row: number, ask: number, more: number): void {
    if (this.#row[candidate] !== row) {
      this.#row[candidate] = row;
      this.#gain[candidate] = 0;
      this.touched[this.#found++] = candidate;
    }
    const before = this.#ask[candidate] === ask ? (this.#askGain[candidate] as number) : 0;
    if (more <= before) return;
    this.#ask[candidate] = ask;
    this.#askGain[candidate] = more;
    this.#gain[candidate] = (this.#gain[candidate] as number) + more - before;
  }

  /** The posting's score with the candidate known. Where it is too near a half to trust, it is summed as compare does. */
  scoreWith(row: number, candidate: number): number {
    const sum = (this.#scores.exact[row] as number) + (this.#gain[candidate] as number);
    return Math.abs((sum % 1) - 0.5) > SAFE ? Math.round(sum) : this.#inOrder(row, candidate);
  }

  #inOrder(row: number, candidate: number): number {
    const { first, turn, end, must, nice } = weightsOf(this.#table, row, this.#requiredWorth);
    let sum = 0;
    for (let ask = first; ask < end; ask++) {
      const counts = Math.max(this.#scores.credit[ask] as number, this.#creditWith(ask, candidate));
      sum += (ask < turn ? must : nice) * counts;
    }
    return Math.round(sum);
  }

  #creditWith(ask: number, candidate: number): number {
    const { options, skill } = this.#table;
    const { from, candidate: candidates, credit } = this.#reach;
    let best = 0;
    for (let option = options[ask] as number; option < (options[ask + 1] as number); option++) {
      const asked = skill[option] as number;
      for (let at = from[asked] as number; at < (from[asked + 1] as number); at++) {
        if (candidates[at] === candidate) best = Math.max(best, credit[at] as number);
      }
    }
    return best;
  }
}
