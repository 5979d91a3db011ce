import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, numbersIn } from '#src/match/market/market-rest.ts';

it('gives whole numbers back, one after another', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const next = numbersIn(Uint8Array.from(bytesOf(numbers)));
      expect(numbers.map(next)).toEqual(numbers);
    }),
  );
});

it('takes a byte for a small one, and has no room for others', () => {
  expect(bytesOf([0, 127, 128])).toEqual([0, 127, 128, 1]);
  for (const other of [-1, 0.5, Number.NaN, 2 ** 31]) expect(() => bytesOf([other])).toThrow(String(other));
});
