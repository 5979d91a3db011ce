import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnOf, fitting } from '#src/skills/columns.ts';

it('has numbers of 16 bits as they lie in an array', () => {
  expect([...columnOf([1, 0x203])]).toEqual([1, 0, 3, 2]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (column) => {
      expect([...new Uint16Array(columnOf(column).buffer)]).toEqual(column);
    }),
  );
});

it('has no room for others', () => {
  for (const other of [-1, 0x10000, 0.5, Number.NaN]) expect(() => columnOf([other])).toThrow(String(other));
  expect(() => fitting(256, 0xff)).toThrow('256');
});
