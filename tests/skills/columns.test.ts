import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnOf, fitting, inColumn } from '#src/skills/columns.ts';

it('gives numbers of 16 bits back, wherever the column starts', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 0xffff }));
  fc.assert(
    fc.property(numbers, fc.uint8Array({ maxLength: 5 }), (column, before) => {
      const bytes = Uint8Array.from([...before, ...columnOf(column)]);
      expect(column.map((_, place) => inColumn(bytes, before.length, column.length, place))).toEqual(column);
    }),
  );
});

it('has no room for others', () => {
  for (const other of [-1, 0x10000, 0.5, Number.NaN]) expect(() => columnOf([other])).toThrow(String(other));
  expect(() => fitting(256, 0xff)).toThrow('256');
});
