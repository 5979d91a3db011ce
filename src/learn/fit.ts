import { Adam } from './adam.ts';
import type { FitCases } from './judged-case.ts';
import { lossOf } from './loss.ts';
import { type Fitted, firstGuess, keepInRange, weightsOf } from './parameters.ts';

/** Steps of the descent: after these the loss moves in its fourth digit. */
const STEPS = 900;

/**
 * Weights under which scores come closest to the judged fits, and salience to what was judged core. The descent begins
 * at one place and draws no numbers, so that the same cases give the same weights.
 */
export function fitWeights(all: FitCases): Fitted {
  const parameters = firstGuess(all.skills.length);
  const descent = new Adam(Object.values(parameters));
  for (let step = 0; step < STEPS; step++) {
    descent.step(Object.values(lossOf(all, parameters).slopes), rateAt(step));
    keepInRange(parameters);
  }
  return weightsOf(parameters, all.skills);
}

const rateAt = (step: number) => 0.03 * (1 - step / STEPS) + 0.001;
