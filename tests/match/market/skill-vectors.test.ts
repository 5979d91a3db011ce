import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dot, unit, vectorsFile } from '#src/match/market/skill-vectors.ts';
import { vectorsOf } from './vectors-of.ts';

const row = fc
  .array(fc.integer({ min: -100, max: 100 }), { minLength: 4, maxLength: 4 })
  .filter((values) => values.some((value) => value !== 0))
  .map((values) => unit(Float32Array.from(values)));

describe('the file of vectors', () => {
  it('gives the rows back, to a hundredth', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (rows) => {
        const vectors = vectorsOf(Object.fromEntries(rows.map((values, n) => [`skill-${n}`, values])));
        expect(vectors.size).toBe(4);
        rows.forEach((values, n) => {
          const read = vectors.of(`skill-${n}`) as Float32Array;
          values.forEach((value, at) => {
            expect(Math.abs((read[at] as number) - value)).toBeLessThan(0.01);
          });
          expect(dot(read, read)).toBeCloseTo(1);
        });
        expect(vectors.of('unknown')).toBeNull();
      }),
    );
  });

  it('is small: a byte a number', () => {
    const file = vectorsFile(
      ['a', 'b', 'c'],
      Array.from({ length: 3 }, () => [1, 0, -1]),
    );
    expect(atob(file.bytes)).toHaveLength(9);
  });

  it('leaves what has no direction without one', () => {
    const nothing = vectorsOf({ a: [0, 0] }).of('a');
    expect([...(nothing ?? [])]).toEqual([0, 0]);
  });
});
