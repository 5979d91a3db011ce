import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundedTo, shownPoints } from '#src/ui/match/shown-points.ts';

const asks = fc
  .array(
    fc.record({
      raw: fc.double({ min: 0.001, max: 1, noNaN: true }),
      credit: fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((all) => {
    const sum = all.reduce((total, { raw }) => total + raw, 0);
    return all.map(({ raw, credit }) => ({ weight: (100 * raw) / sum, credit }));
  });

describe('shownPoints', () => {
  test('add up to the score and to 100, each within one of what it is', () => {
    fc.assert(
      fc.property(asks, (all) => {
        const score = Math.round(all.reduce((sum, { weight, credit }) => sum + weight * credit, 0));
        const shown = shownPoints(all, score);
        expect(shown.reduce((sum, { given }) => sum + given, 0)).toBe(score);
        expect(shown.reduce((sum, { given, missing }) => sum + given + missing, 0)).toBe(100);
        all.forEach(({ weight, credit }, n) => {
          const { given = -9, missing = -9 } = shown[n] ?? {};
          expect(Math.abs(given - weight * credit)).toBeLessThan(1.001);
          expect(Math.abs(missing - weight * (1 - credit))).toBeLessThan(1.001);
          expect(Math.min(given, missing)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
  test('leave nothing missing of what is had in full, and give nothing to what is not', () => {
    fc.assert(
      fc.property(asks, (all) => {
        const score = Math.round(all.reduce((sum, { weight, credit }) => sum + weight * credit, 0));
        shownPoints(all, score).forEach(({ given, missing }, n) => {
          if (all[n]?.credit === 1) expect(missing).toBe(0);
          if (all[n]?.credit === 0) expect(given).toBe(0);
        });
      }),
    );
  });
});

test('the largest remainders are rounded up, the first of equal ones first', () => {
  expect(roundedTo([33.3, 33.3, 33.4], 100)).toEqual([33, 33, 34]);
  expect(roundedTo([0.5, 0.5, 1], 2)).toEqual([1, 0, 1]);
  expect(roundedTo([], 0)).toEqual([]);
});
