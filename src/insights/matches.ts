import { GOOD_FROM } from '#src/match/score.ts';

/** How well postings match, in total. */
export interface Matches {
  /** Number of postings by score, in steps of ten. The last step includes 100. */
  bins: number[];
  /** Number of postings with a score. */
  scored: number;
  /** The median score, or null without any. */
  median: number | null;
  /** Number of postings that are a good match or better. */
  good: number;
}

/** Summarises scores; null is a posting without enough evidence. */
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

/** Returns the median score; with an even number, the mean of the middle two. */
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
