import { Adam } from './adam.ts';

/** Something that was judged: the numbers of the signs it has, and whether it is one. */
interface Judged {
  signs: readonly number[];
  is: boolean;
}

/** Steps of the descent: after these the weights move in their third digit. */
const STEPS = 300;

/**
 * Logistic regression with an L2 penalty: how much each sign speaks for being one, in log-odds. Each step looks at all
 * that was judged and no numbers are drawn, so that the same input gives the same weights.
 *
 * @param signs how many signs there are
 * @param penalty how much half the sum of the squared weights counts, beside the sum of the losses
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
