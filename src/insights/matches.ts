import { GOOD_FROM } from '#src/match/score.ts';

/** Scores of postings, one below the other: 0 to 100, or −1 where there is none. */
export interface AllScores {
  score: Int16Array;
  /**
   * Has each of these scores told from its neighbours; gives whether that was not so, and `score` may be another now. Where there
   * is none all are. Otherwise what it was not asked of is only right as to the ten that it is in.
   */
  tellApart?: (from: number, to: number) => boolean;
}

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
export function matchesOf(rows: Uint32Array, scores: AllScores): Matches {
  let byScore = countsOf(rows, scores);
  let middle = middleOf(byScore);
  while (middle && scores.tellApart?.(...middle)) {
    byScore = countsOf(rows, scores);
    middle = middleOf(byScore);
  }
  const bins = Array.from({ length: 10 }, () => 0);
  let good = 0;
  byScore.forEach((count, points) => {
    const bin = Math.min(9, Math.floor(points / 10));
    bins[bin] = (bins[bin] as number) + count;
    if (points >= GOOD_FROM) good += count;
  });
  return { bins, scored: sumOf(byScore), median: middle && (middle[0] + middle[1]) / 2, good };
}

/** By score how many of these rows have it. */
function countsOf(rows: Uint32Array, { score }: AllScores): Uint32Array {
  const byScore = new Uint32Array(101);
  for (const row of rows) {
    const points = score[row] as number;
    if (points >= 0) byScore[points] = (byScore[points] as number) + 1;
  }
  return byScore;
}

const sumOf = (counts: Uint32Array): number => counts.reduce((sum, count) => sum + count, 0);

/** The two scores in the middle, which are one where their number is odd; null where there are none. */
function middleOf(byScore: Uint32Array): [number, number] | null {
  const scored = sumOf(byScore);
  if (scored === 0) return null;
  return [nth(byScore, Math.floor((scored - 1) / 2)), nth(byScore, Math.floor(scored / 2))];
}

function nth(byScore: Uint32Array, n: number): number {
  let passed = 0;
  return byScore.findIndex((count) => {
    passed += count;
    return passed > n;
  });
}
