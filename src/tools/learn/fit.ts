import { Adam } from './adam.ts';
import type { FitCases } from './judged-case.ts';
import { lossOf } from './loss.ts';
import { type Fitted, firstGuess, keepInRange, weightsOf } from './parameters.ts';

/** Descent steps, after which only the loss's fourth digit changes. */
const STEPS = 900;

/**
 * Fits weights so that scores match the judged fits, and salience the judged core. Deterministic: a fixed start
 * and no random numbers.
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
