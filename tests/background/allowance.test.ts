import { expect, it } from 'vitest';
import { Allowance } from '#src/background/allowance.ts';

it('gives each tab so much at once, and so much more with time', () => {
  const allowance = new Allowance({ most: 5, perSecond: 2 });
  expect(allowance.spend(1, 4, 0)).toBe(true);
  expect(allowance.spend(1, 2, 0)).toBe(false);
  expect(allowance.spend(1, 1, 0)).toBe(true);
  expect(allowance.spend(1, 1, 0)).toBe(false);
  expect(allowance.spend(2, 5, 0)).toBe(true);
  expect(allowance.spend(1, 3, 1_000)).toBe(false);
  expect(allowance.spend(1, 2, 1_000)).toBe(true);
  expect(allowance.spend(1, 6, 1_000_000)).toBe(false);
  expect(allowance.spend(1, 5, 1_000_000)).toBe(true);
});

it('is not refilled by a clock that is set back, nor stopped by it', () => {
  const allowance = new Allowance({ most: 2, perSecond: 1 });
  expect(allowance.spend(1, 2, 10_000)).toBe(true);
  expect(allowance.spend(1, 1, 0)).toBe(false);
  expect(allowance.spend(1, 1, 1_000)).toBe(true);
});
