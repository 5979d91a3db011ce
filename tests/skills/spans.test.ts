import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstAfter, firstAfterNear } from '#src/skills/text/spans.ts';

test('the first number that is greater is found from wherever one looks', () => {
  const ascending = fc.array(fc.nat(50)).map((numbers) => numbers.sort((a, b) => a - b));
  fc.assert(
    fc.property(ascending, fc.integer({ min: -2, max: 52 }), fc.nat(60), (numbers, than, anywhere) => {
      const counted = numbers.filter((number) => number <= than).length;
      expect(firstAfter(numbers, than)).toBe(counted);
      expect(firstAfterNear(numbers, than, Math.min(anywhere, numbers.length))).toBe(counted);
    }),
  );
});
