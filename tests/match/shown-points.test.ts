import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ask, ExperienceMatch } from '#src/match/match.ts';
import { roundedTo, shownPoints } from '#src/match/shown-points.ts';

type Worth = Pick<Ask, 'weight' | 'credit'>;
const shownOf = (asks: Worth[], score: number | null, factor = 1) =>
  shownPoints({ asks: asks as Ask[], score, experience: { factor } as ExperienceMatch });

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
        const shown = shownOf(all, score);
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
        shownOf(all, score).forEach(({ given, missing }, n) => {
          if (all[n]?.credit === 1) expect(missing).toBe(0);
          if (all[n]?.credit === 0) expect(given).toBe(0);
        });
      }),
    );
  });
});

test('a lift is what is missing, less what years of work take, and nothing without a score', () => {
  const asks = [
    { weight: 60, credit: 1 },
    { weight: 40, credit: 0.5 },
  ];
  const lifts = (score: number | null, factor: number) =>
    shownOf(asks, score, factor).map(({ lift }) => lift);
  expect(lifts(80, 1)).toEqual([0, 20]);
  expect(lifts(64, 0.8)).toEqual([0, 16]);
  expect(lifts(null, 1)).toEqual([0, 0]);
});

test('the largest remainders are rounded up, the first of equal ones first', () => {
  expect(roundedTo([33.3, 33.3, 33.4], 100)).toEqual([33, 33, 34]);
  expect(roundedTo([0.5, 0.5, 1], 2)).toEqual([1, 0, 1]);
  expect(roundedTo([], 0)).toEqual([]);
});
