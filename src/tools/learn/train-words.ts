import { Adam } from './adam.ts';

/** A labelled text with its features. */
export interface JudgedText {
  /** Each once. */
  signs: readonly string[];
  is: boolean;
}

interface WordTraining {
  /** Minimum number of texts with a feature. */
  fewest: number;
  /** Number of the most informative features to keep. */
  most: number;
  /** As for {@link logisticWeights}. */
  penalty: number;
}

/**
 * Fits each feature's weight in hundredths of a log-odds unit; "" is the bias. Deterministic for the same texts
 * in the same order.
 */
export function trainWords(
  texts: readonly JudgedText[],
  { fewest, most, penalty }: WordTraining,
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const sign of texts.flatMap(({ signs }) => signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= fewest).map(([sign]) => sign);
  const first = weigh(texts, common.sort(), penalty);
  // Features in many texts are more reliable than those in three.
  const telling = ({ sign, weight }: Weighed) =>
    Math.abs(weight) * Math.sqrt(Math.min(counts.get(sign) ?? 0, ENOUGH));
  const kept = first
    .filter(({ sign }) => sign !== '')
    .sort((a, b) => telling(b) - telling(a) || (a.sign < b.sign ? -1 : 1))
    .slice(0, most);
  const last = weigh(texts, kept.map(({ sign }) => sign).sort(), penalty);
  return Object.fromEntries(
    last.map(({ sign, weight }) => [sign, Math.round(100 * weight)]).filter(([, weight]) => weight !== 0),
  );
}

/** Number of texts beyond which reliability no longer grows. */
const ENOUGH = 50;

interface Weighed {
  sign: string;
  weight: number;
}

/** Fits the weights of these features, preceded by the bias. */
function weigh(texts: readonly JudgedText[], signs: readonly string[], penalty: number): Weighed[] {
  const all = ['', ...signs];
  const numbers = new Map(all.map((sign, n) => [sign, n]));
  const judged = texts.map((text) => ({
    is: text.is,
    signs: ['', ...text.signs].flatMap((sign) => numbers.get(sign) ?? []),
  }));
  const weights = logisticWeights(judged, all.length, penalty);
  return all.map((sign, n) => ({ sign, weight: weights[n] as number }));
}

/** A labelled example: indexes of its features, and its label. */
interface Judged {
  signs: readonly number[];
  is: boolean;
}

/** Descent steps, after which only the weights' third digit changes. */
const STEPS = 300;

/**
 * Fits a logistic regression with an L2 penalty: weights of features in log-odds. Full-batch and deterministic.
 * @param signs number of features @param penalty factor of half the sum of squared weights, beside the sum of
 * losses
 */
function logisticWeights(judged: readonly Judged[], signs: number, penalty: number): Float64Array {
  const weights = new Float64Array(signs);
  const descent = new Adam([weights]);
  for (let step = 0; step < STEPS; step++) descent.step([slopeOf(judged, weights, penalty)], rateAt(step));
  return weights;
}

const rateAt = (step: number) => 0.1 * (1 - step / STEPS) + 0.001;

function slopeOf(judged: readonly Judged[], weights: Float64Array, penalty: number): Float64Array {
  const slope = weights.map((weight) => penalty * weight);
  for (const { signs, is } of judged) {
    let sum = 0;
    for (const sign of signs) sum += weights[sign] as number;
    const off = 1 / (1 + Math.exp(-sum)) - (is ? 1 : 0);
    for (const sign of signs) slope[sign] = (slope[sign] as number) + off;
  }
  return slope;
}
