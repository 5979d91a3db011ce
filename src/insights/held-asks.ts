import { type Credits, goesBefore, heldByNear } from './credits.ts';
import type { JobCounts } from './jobs.ts';
import type { Scorable } from './scorable.ts';

/**
 * Gives what writes down how the asks of a table are had, of all postings or of these `rows`: by ask, the place in `HELD`. It tells
 * whether any is had in another way than was written there.
 */
export function holder({ near }: Credits, jobOf: (number: number) => JobCounts) {
  const ways = near.length > 0 ? Uint8Array.from(near, heldByNear) : new Uint8Array();
  return ({ table, skills, jobs }: Scorable, held: Uint8Array, rows: Uint32Array | null): boolean => {
    const { asks, options, years } = table;
    const count = rows === null ? table.size : rows.length;
    let isOther = false;
    for (let n = 0; n < count; n++) {
      const row = rows === null ? n : (rows[n] as number);
      const { near, covered, heldOf } = jobOf(jobs[row] as number);
      const end = asks[row + 1] as number;
      for (let ask = asks[row] as number; ask < end; ask++) {
        let how = 0;
        let named = -1;
        for (let at = options[ask] as number; at < (options[ask + 1] as number); at++) {
          const skill = skills[at] as number;
          let counts = near[skill] as number;
          let way = ways[skill] as number;
          if (counts < 0) {
            way = heldOf(counts, years[at] as number);
            counts = covered(counts, years[at] as number);
          }
          if (named < 0 || goesBefore(way, counts, how, named)) {
            how = way;
            named = counts;
          }
        }
        if (held[ask] !== how) isOther = true;
        held[ask] = how;
      }
    }
    return isOther;
  };
}
