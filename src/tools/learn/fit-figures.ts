import { bandOf } from '#src/match/score.ts';
import type { ValidatedCase } from './cross-validate.ts';
import { random } from './random.ts';

/** How close scores come to judged fits. */
interface FitFigures {
  /** Spearman's rank correlation, −1 to 1. */
  rankCorrelation: number;
  /** Share of scores in the band of the judged fit. */
  sameBand: number;
  /** Mean absolute error in points of 100. */
  meanError: number;
}

/** A figure with its standard deviation over bootstrap samples of postings. */
type Noisy<T> = { [K in keyof T]: { value: number; noise: number } };

/** Number of bootstrap samples. */
const SAMPLES = 200;

/** Returns the figures of these cases. A match without a score counts as 0, as no verdict helps nobody. */
export function fitFigures(cases: readonly ValidatedCase[]): FitFigures {
  const scores = cases.map(({ match }) => match.score ?? 0);
  const fits = cases.map(({ fit }) => fit);
  const errors = scores.map((score, n) => Math.abs(score - (fits[n] as number)));
  const same = scores.filter((score, n) => bandOf(score) === bandOf(fits[n] as number));
  return {
    rankCorrelation: correlation(ranks(scores), ranks(fits)),
    sameBand: same.length / cases.length,
    meanError: mean(errors),
  };
}

/** Returns the figures with their noise. Samples draw whole postings, because a posting's cases err together. */
export function noisyFigures(cases: readonly ValidatedCase[]): Noisy<FitFigures> {
  const byPosting = [...Map.groupBy(cases, ({ posting }) => posting).values()];
  const next = random(1);
  const drawn = () => byPosting[Math.floor(next() * byPosting.length)] as ValidatedCase[];
  const samples = Array.from({ length: SAMPLES }, () => fitFigures(byPosting.flatMap(drawn)));
  const noisy = (name: keyof FitFigures) => ({
    value: fitFigures(cases)[name],
    noise: deviation(samples.map((sample) => sample[name])),
  });
  return {
    rankCorrelation: noisy('rankCorrelation'),
    sameBand: noisy('sameBand'),
    meanError: noisy('meanError'),
  };
}

/** Returns each number's rank. Equal numbers share their mean rank. */
function ranks(numbers: readonly number[]): number[] {
  const order = [...numbers.keys()].sort((a, b) => (numbers[a] as number) - (numbers[b] as number));
  const all = new Array<number>(numbers.length);
  for (let from = 0; from < order.length; ) {
    const value = numbers[order[from] as number];
    let to = from;
    while (to < order.length && numbers[order[to] as number] === value) to++;
    for (const at of order.slice(from, to)) all[at] = (from + to - 1) / 2;
    from = to;
  }
  return all;
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const products = a.map((value, n) => (value - meanA) * ((b[n] as number) - meanB));
  return mean(products) / (deviation(a) * deviation(b));
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function deviation(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return Math.sqrt(mean(numbers.map((one) => (one - middle) ** 2)));
}
