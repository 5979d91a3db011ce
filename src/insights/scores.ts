import type { JobCounts } from './jobs.ts';
import type { Scorable } from './scorable.ts';

/** How each posting of a table matches, as `compare` would say. Written over where it serves no more. */
export interface Scores {
  /** By posting: 0 to 100, or −1 where it asks for too little to be judged by. */
  score: Int16Array;
  /** By ask, where it is wanted: how much of it counts, 0 to 1. */
  credit?: Float64Array;
  /** By posting, where it is wanted: its points before they are rounded. */
  points?: Float64Array;
  /** Beside them: how fast they move as the logarithm of the odds of all that counts does. */
  swing?: Float64Array;
}

/** Gives what writes down how tables match by what somebody knows: all postings of a table, or these `rows`. */
export function scorer(jobOf: (number: number) => JobCounts) {
  return <Wanted extends Scores>(
    { table, skills, weights, vague, jobs }: Scorable,
    into: Wanted,
    rows: Uint32Array | null = null,
  ): Wanted => {
    const { asks, options, years } = table;
    const { score, credit } = into;
    const count = rows === null ? table.size : rows.length;
    for (let n = 0; n < count; n++) {
      const row = rows === null ? n : (rows[n] as number);
      const { factor, near, covered } = jobOf(jobs[row] as number);
      const end = asks[row + 1] as number;
      // In the order and by the steps of compare, so that not even the last bit can round the other way.
      let points = 0;
      let swing = 0;
      let ask = asks[row] as number;
      let at = options[ask] as number;
      for (; ask < end; ask++) {
        const last = options[ask + 1] as number;
        // Of alternatives counts what the one counts that counts most. There are millions: each step is seen in the sum.
        let most = 0;
        for (; at < last; at++) {
          let counts = near[skills[at] as number] as number;
          if (counts < 0) counts = covered(counts, years[at] as number);
          if (counts > most) most = counts;
        }
        if (credit) credit[ask] = most;
        const counts = (weights[ask] as number) * most * factor;
        points += counts;
        swing += counts * (1 - most);
      }
      score[row] = vague[row] === 0 ? Math.round(points) : -1;
      if (into.points) into.points[row] = points;
      if (into.swing) into.swing[row] = swing;
    }
    return into;
  };
}
