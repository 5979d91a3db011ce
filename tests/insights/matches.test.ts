import { expect, it } from 'vitest';
import { matchesOf } from '#src/insights/matches.ts';

const of = (...scores: (number | null)[]) => matchesOf(scores);

it('a score of 0 is one, and what says too little has none', () => {
  expect(of(0, null, 9, 10)).toEqual({ bins: [2, 1, 0, 0, 0, 0, 0, 0, 0, 0], scored: 3, median: 9, good: 0 });
});

it('the last step has 100 in it too, and a good match begins at 70', () => {
  expect(of(69, 70, 89, 90, 100)).toEqual({
    bins: [0, 0, 0, 0, 0, 0, 1, 1, 1, 2],
    scored: 5,
    median: 89,
    good: 4,
  });
});

it('the middle of an even number is halfway between the two there', () => {
  expect(of(10, 20, 51, 100).median).toBe(35.5);
  expect(of(null).median).toBeNull();
});
