import type { Ask } from './match.ts';

/** Minimum number of sure asks of a reliable score. With fewer, the mean error is half as large again. */
const LEAST_SURE = 3;

/**
 * Whether a score is a guess, as it rests on few sure asks. General practice does not count, since every job asks for
 * it.
 */
export function isGuess(asks: readonly Pick<Ask, 'isSure' | 'kind'>[]): boolean {
  const sure = asks.filter((ask) => ask.isSure && ask.kind !== 'practice');
  return sure.length < LEAST_SURE;
}
