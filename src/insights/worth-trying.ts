import type { Scores } from './scores.ts';

/** Below, a posting is hopeless for now; from `DONE` on, there is nothing to learn for it. */
const HOPEFUL = 30;
const DONE = 85;
/** Of more than so many, the best: what the two hundredth would take teaches nothing. */
const MOST = 200;

/**
 * The postings that are worth learning for: neither hopeless nor done, the best first and at most 200. Where there is
 * none, those that are best of the rest, so that a beginner gets an answer too.
 */
export function worthTrying(rows: Uint32Array, { score }: Pick<Scores, 'score'>): Uint32Array {
  const open = rows.filter((row) => (score[row] as number) >= 0 && (score[row] as number) < DONE);
  const best = open.sort((a, b) => (score[b] as number) - (score[a] as number) || a - b);
  const hopeful = best.filter((row) => (score[row] as number) >= HOPEFUL);
  return (hopeful.length > 0 ? hopeful : best).subarray(0, hopeful.length > 0 ? MOST : FEW);
}

/** Of hopeless ones the nearest few say what a first job would take. */
const FEW = 20;
