/** From the first third of the months to the last. Steady where chance alone may well move it as far. */
export interface Move {
  from: number;
  to: number;
  way: 'rising' | 'falling' | 'steady';
}

/** A move between fewer postings at either end is not told. */
const LEAST_FOR_MOVE = 10;
/** Nine of ten moves that chance makes are smaller (a two-sided test of two shares). */
const BEYOND_CHANCE = 1.645;

/** How a share moved from the first third of the months, or quarters, to the last; null with too few postings to say. */
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

/** The sum of the numbers from one place to before another. */
export function sumOf(numbers: readonly number[], from: number, to: number): number {
  let all = 0;
  for (let n = from; n < to; n++) all += numbers[n] as number;
  return all;
}
