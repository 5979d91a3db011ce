import { GOOD_FROM } from '#src/match/score.ts';

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

/** Sums scores up; null is the score of a posting that says too little. */
export function matchesOf(scores: readonly (number | null)[]): Matches {
  const byScore = new Uint32Array(101);
  let scored = 0;
  for (const points of scores) {
    if (points === null) continue;
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
  return byScore.findIndex((count) => {
    passed += count;
    return passed > n;
  });
}
