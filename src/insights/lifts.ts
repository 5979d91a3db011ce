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
  const gains = gainsOf(table, scores, reach, requiredWorth);
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
function gainsOf(table: AskTable, { credit, exact }: Scores, reach: Reach, requiredWorth: number) {
  const count = reach.candidates.length;
  const touched = new Uint32Array(count);
  const gain = new Float64Array(count);
  const rowOf = new Int32Array(count).fill(-1);
  // Alternatives count once: of two that a candidate covers only the better one's gain is added.
  const askOf = new Int32Array(count).fill(-1);
  const askGain = new Float64Array(count);

  /** Puts down what each candidate would add to the posting; tells how many were touched. */
  function collect(row: number): number {
    const { first, turn, end, must, nice } = weightsOf(table, row, requiredWorth);
    let found = 0;
    for (let ask = first; ask < end; ask++) {
      const now = credit[ask] as number;
      if (now === 1) continue;
      const weight = ask < turn ? must : nice;
      const last = table.options[ask + 1] as number;
      for (let option = table.options[ask] as number; option < last; option++) {
        const skill = table.skill[option] as number;
        const stop = reach.from[skill + 1] as number;
        for (let at = reach.from[skill] as number; at < stop; at++) {
          const more = weight * ((reach.credit[at] as number) - now);
          if (more <= 0) continue;
          const candidate = reach.candidate[at] as number;
          if (rowOf[candidate] !== row) {
            rowOf[candidate] = row;
            gain[candidate] = 0;
            touched[found++] = candidate;
          }
          const before = askOf[candidate] === ask ? (askGain[candidate] as number) : 0;
          if (more <= before) continue;
          askOf[candidate] = ask;
          askGain[candidate] = more;
          gain[candidate] = (gain[candidate] as number) + more - before;
        }
      }
    }
    return found;
  }

  /** The posting's score with the candidate known. Where it is too near a half to trust, it is summed as compare does. */
  function scoreWith(row: number, candidate: number): number {
    const sum = (exact[row] as number) + (gain[candidate] as number);
    return Math.abs((sum % 1) - 0.5) > SAFE ? Math.round(sum) : inOrder(row, candidate);
  }

  function inOrder(row: number, candidate: number): number {
    const { first, turn, end, must, nice } = weightsOf(table, row, requiredWorth);
    let sum = 0;
    for (let ask = first; ask < end; ask++) {
      const counts = Math.max(credit[ask] as number, creditWith(ask, candidate));
      sum += (ask < turn ? must : nice) * counts;
    }
    return Math.round(sum);
  }

  function creditWith(ask: number, candidate: number): number {
    let best = 0;
    for (let option = table.options[ask] as number; option < (table.options[ask + 1] as number); option++) {
      const skill = table.skill[option] as number;
      for (let at = reach.from[skill] as number; at < (reach.from[skill + 1] as number); at++) {
        if (reach.candidate[at] === candidate) best = Math.max(best, reach.credit[at] as number);
      }
    }
    return best;
  }

  return { touched, collect, scoreWith };
}
