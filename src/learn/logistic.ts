import { Adam } from './adam.ts';

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
export function logisticWeights(judged: readonly Judged[], signs: number, penalty: number): Float64Array {
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
