/** Below, a posting is hopeless for now; from `DONE` on, there is nothing to learn for it. */
const HOPEFUL = 30;
const DONE = 85;
/** Of more than so many, the best: what the two hundredth would take teaches nothing. */
const MOST = 200;
/** Of hopeless postings the nearest few say what a first job would take. */
const FEW = 20;

/**
 * The postings that are worth learning for: neither hopeless nor done, the best first and at most 200. Where there is none,
 * those that are best of the rest, so that a beginner gets an answer too. A score of null: too little to judge by.
 */
export function worthTrying<P>(postings: readonly P[], scoreOf: (posting: P) => number | null): P[] {
  const hopeful = bestOf(postings, scoreOf, HOPEFUL, MOST);
  return hopeful.length > 0 ? hopeful : bestOf(postings, scoreOf, 0, FEW);
}

/** Those that are not done and have so many points at least, the best first, and of equals the first. */
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
