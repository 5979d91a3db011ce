/** Score below which a posting is hopeless for now, and from which there is nothing left to learn. */
const HOPEFUL = 30;
const DONE = 85;
/** Maximum number of postings; more would not change the plan. */
const MOST = 200;
/** Number of hopeless postings to use if there are no others, for a first job. */
const FEW = 20;

/**
 * Returns the postings worth learning for: neither hopeless nor done, the best first, at most 200. Without any,
 * returns the best of the hopeless ones, so that a beginner gets an answer too. A score of null means
 * insufficient evidence.
 */
export function worthTrying<P>(postings: readonly P[], scoreOf: (posting: P) => number | null): P[] {
  const hopeful = bestOf(postings, scoreOf, HOPEFUL, MOST);
  return hopeful.length > 0 ? hopeful : bestOf(postings, scoreOf, 0, FEW);
}

/** Returns postings below `DONE` with at least `least` points, the best first, ties in their order. */
function bestOf<P>(
  postings: readonly P[],
  scoreOf: (posting: P) => number | null,
  least: number,
  most: number,
): P[] {
  const byPoints: P[][] = Array.from({ length: DONE }, () => []);
  for (const posting of postings) {
    const points = scoreOf(posting);
    if (points === null || points < least || points >= DONE) continue;
    const equals = byPoints[points] as P[];
    if (equals.length < most) equals.push(posting);
  }
  return byPoints.reverse().flat().slice(0, most);
}
