/** Change from the first to the last third of the months. Steady if chance may explain it. */
export interface Move {
  from: number;
  to: number;
  way: 'rising' | 'falling' | 'steady';
}

/** Minimum number of postings at each end. */
const LEAST_FOR_MOVE = 10;
/** Critical value of a two-sided test of two shares at the 10 % level. */
const BEYOND_CHANCE = 1.645;

/**
 * Returns how a share changed from the first to the last third of the months or quarters, or null with too few
 * postings.
 */
export function moveOf(asked: readonly number[], postings: readonly number[]): Move | null {
  const months = postings.length;
  const third = Math.ceil(months / 3);
  const before = sumOf(postings, 0, third);
  const now = sumOf(postings, months - third, months);
  if (months < 2 || before < LEAST_FOR_MOVE || now < LEAST_FOR_MOVE) return null;
  const [askedBefore, askedNow] = [sumOf(asked, 0, third), sumOf(asked, months - third, months)];
  const from = askedBefore / before;
  const to = askedNow / now;
  const both = (askedBefore + askedNow) / (before + now);
  const spread = Math.sqrt(both * (1 - both) * (1 / before + 1 / now));
  const isMove = Math.abs(to - from) > BEYOND_CHANCE * spread;
  return { from, to, way: isMove ? (to > from ? 'rising' : 'falling') : 'steady' };
}

/** Sums the numbers from one index up to, but excluding, another. */
export function sumOf(numbers: readonly number[], from: number, to: number): number {
  let all = 0;
  for (let n = from; n < to; n++) all += numbers[n] as number;
  return all;
}
