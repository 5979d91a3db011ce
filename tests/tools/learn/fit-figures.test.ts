import { describe, expect, it } from 'vitest';
import type { ValidatedCase } from '#src/tools/learn/fit-figures.ts';
import { fitFigures, noisyFigures } from '#src/tools/learn/fit-figures.ts';

/** Cases of one posting, each as score and judged fit. */
const casesOf = (id: string, ...pairs: [number | null, number][]) => {
  const posting = { id };
  return pairs.map(([score, fit]) => ({ posting, fit, match: { score } }) as ValidatedCase);
};

describe('figures of the fit', () => {
  it('are perfect where scores are what was judged', () => {
    expect(fitFigures(casesOf('a', [10, 10], [50, 50], [90, 90]))).toEqual({
      rankCorrelation: expect.closeTo(1),
      sameBand: 1,
      meanError: 0,
    });
  });

  it('see an order turned round, whatever the distances', () => {
    expect(fitFigures(casesOf('a', [90, 1], [50, 2], [10, 99])).rankCorrelation).toBeCloseTo(-1);
  });

  it('let equal scores share a rank', () => {
    // Ranks 1, 1.5 and 1.5 against 1, 2 and 3 by hand: √3 / 2.
    expect(fitFigures(casesOf('a', [1, 10], [5, 20], [5, 30])).rankCorrelation).toBeCloseTo(Math.sqrt(3) / 2);
  });

  it('count a missing score as 0', () => {
    expect(fitFigures(casesOf('a', [null, 40], [60, 60])).meanError).toBe(20);
  });

  it('have no noise where all postings err alike, and some where they do not', () => {
    const alike = [casesOf('a', [40, 50], [80, 70]), casesOf('b', [40, 50], [80, 70])].flat();
    expect(noisyFigures(alike).meanError).toEqual({ value: 10, noise: 0 });
    const unlike = [casesOf('a', [40, 50]), casesOf('b', [80, 80])].flat();
    expect(noisyFigures(unlike).meanError.noise).toBeGreaterThan(1);
  });
});
