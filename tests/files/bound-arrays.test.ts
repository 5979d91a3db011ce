import { expect, test, vi } from 'vitest';
import { boundArrays } from '#src/files/bound-arrays.ts';

const MB = 1_000_000;

function bounded() {
  const tell = vi.fn();
  const scope = { Uint8Array, DecompressionStream: {} as unknown };
  boundArrays(scope, { one: 4 * MB, all: 10 * MB }, tell);
  return { scope, tell };
}

test('arrays are what they were', () => {
  const { scope, tell } = bounded();
  const array = new scope.Uint8Array(3 * MB);
  expect(array).toBeInstanceOf(Uint8Array);
  expect(array).toBeInstanceOf(scope.Uint8Array);
  expect(scope.Uint8Array.from([1, 2])).toEqual(new Uint8Array([1, 2]));
  expect(new scope.Uint8Array(new ArrayBuffer(5 * MB)).length).toBe(5 * MB);
  expect(array.subarray(1, 3).length).toBe(2);
  expect(tell).not.toHaveBeenCalled();
});

test('one that is too large is not made, and told', () => {
  const { scope, tell } = bounded();
  expect(() => new scope.Uint8Array(5 * MB)).toThrow(RangeError);
  expect(tell).toHaveBeenCalled();
});

test('so are too many large ones, and small ones are not counted', () => {
  const { scope, tell } = bounded();
  for (let n = 0; n < 1_000; n++) new scope.Uint8Array(100_000);
  for (let n = 0; n < 3; n++) new scope.Uint8Array(3 * MB);
  expect(tell).not.toHaveBeenCalled();
  expect(() => new scope.Uint8Array(3 * MB)).toThrow(RangeError);
  expect(tell).toHaveBeenCalled();
});

test('what the browser would unpack by itself is not there', () => {
  expect(bounded().scope.DecompressionStream).toBeUndefined();
});
