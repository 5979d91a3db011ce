import { BANDS } from '#src/match/score.ts';
import type { Scores } from './scores.ts';

/** The least score of a good match. */
export const GOOD_FROM = BANDS.find(([band]) => band === 'good')?.[1] ?? 70;

/** How postings match, all together. */
export interface Matches {
  /** Postings by score in steps of ten; the last step has 100 in it too. */
  bins: number[];
  /** Postings that have a score. */
  scored: number;
  /** Null where none has one. */
  median: number | null;
  /** Postings that are a good match or better. */
  good: number;
}

/** Sums the scores of these rows up. */
export function matchesOf(rows: Uint32Array, { score }: Pick<Scores, 'score'>): Matches {
  const byScore = new Uint32Array(101);
  let scored = 0;
  for (const row of rows) {
    const points = score[row] as number;
    if (points < 0) continue;
    byScore[points] = (byScore[points] as number) + 1;
    scored++;
  }
  const bins = Array.from({ length: 10 }, () => 0);
  let good = 0;
  byScore.forEach((count, points) => {
    const bin = Math.min(9, Math.floor(points / 10));
    bins[bin] = (bins[bin] as number) + count;
    if (points >= GOOD_FROM) good += count;
  });
  return { bins, scored, median: scored > 0 ? medianOf(byScore, scored) : null, good };
}

/** The middle score; with an even number of scores, halfway between the two in the middle. */
function medianOf(byScore: Uint32Array, scored: number): number {
  return (nth(byScore, Math.floor((scored - 1) / 2)) + nth(byScore, Math.floor(scored / 2))) / 2;
}

function nth(byScore: Uint32Array, n: number): number {
  let passed = 0;
  for (let points = 0; points < byScore.length; points++) {
    passed += byScore[points] as number;
    if (passed > n) return points;
  }
  return byScore.length - 1;
}
