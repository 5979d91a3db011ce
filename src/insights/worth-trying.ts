import type { Scores } from './scores.ts';

/** Below, a posting is hopeless for now; from `DONE` on, there is nothing to learn for it. */
const HOPEFUL = 30;
const DONE = 85;
/** Of more than so many, the best: what the two hundredth would take teaches nothing. */
const MOST = 200;

/**
 * The postings that are worth learning for, of these rows in their order: neither hopeless nor done, the best first and at
 * most 200. Where there is none, those that are best of the rest, so that a beginner gets an answer too.
 */
export function worthTrying(rows: Uint32Array, scores: Pick<Scores, 'score'>): Uint32Array {
  const hopeful = bestOf(rows, scores, HOPEFUL, MOST);
  return hopeful.length > 0 ? hopeful : bestOf(rows, scores, 0, FEW);
}

/** Of hopeless ones the nearest few say what a first job would take. */
const FEW = 20;

/** Those that are not done and have so many points at least, the best first, and of equals the first. */
function bestOf(
  rows: Uint32Array,
  { score }: Pick<Scores, 'score'>,
  least: number,
  most: number,
): Uint32Array {
  const byPoints: number[][] = Array.from({ length: DONE }, () => []);
  for (const row of rows) {
    const points = score[row] as number;
    if (points < least || points >= DONE) continue;
    const equals = byPoints[points] as number[];
    if (equals.length < most) equals.push(row);
  }
  return Uint32Array.from(byPoints.reverse().flat().slice(0, most));
}
