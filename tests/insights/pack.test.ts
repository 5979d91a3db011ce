import { expect, it } from 'vitest';
import { packed, unpacked } from '#src/insights/pack.ts';

const FORMAT = 7;
const column = (...numbers: number[]) => Uint32Array.from(numbers);
const widthOf = (...numbers: number[]) =>
  unpacked(FORMAT, packed(FORMAT, '', [column(...numbers)], []))?.columns[0]?.BYTES_PER_ELEMENT;

it('columns of any width come back, in their order', () => {
  const columns = [column(1, 255), column(256, 3), column(), column(65_536, 0, 2 ** 32 - 1), column(65_535)];
  const numbers = [Float64Array.of(0.5, -1e300), Float64Array.of()];
  const found = unpacked(FORMAT, packed(FORMAT, 'Ωmega', columns, numbers));
  expect(found?.text).toBe('Ωmega');
  expect(found?.columns.map((one) => [...one])).toEqual(columns.map((one) => [...one]));
  expect(found?.numbers).toEqual(numbers);
});

it('a column is as wide as its largest number needs', () => {
  expect([widthOf(), widthOf(255, 0), widthOf(256, 0), widthOf(0, 65_535), widthOf(65_536, 0)]).toEqual([
    1, 1, 2, 2, 4,
  ]);
});

it.each([0, 8, 16, 20])('%i bytes of nothing are not taken for any', (length) => {
  expect(unpacked(FORMAT, new Uint8Array(length))).toBeNull();
});

it('a byte too many is noticed', () => {
  const bytes = packed(FORMAT, 'text', [column(1)], []);
  expect(unpacked(FORMAT, bytes)).not.toBeNull();
  expect(unpacked(FORMAT, new Uint8Array([...bytes, 0]))).toBeNull();
});
