import { expect, it } from 'vitest';
import { isSame } from '#src/store/records/is-same.ts';

it.each([
  ['fields of other names', { a: undefined }, { b: 1 }],
  ['fields of other names, none of them set', { a: undefined }, { b: undefined }],
  ['a name that every object has', JSON.parse('{"__proto__":{}}'), { b: 1 }],
  ['a list and an object', [], {}],
  ['an object and nothing', {}, null],
])('%s are not the same, whichever comes first', (_what, one, other) => {
  expect([isSame(one, other), isSame(other, one)]).toEqual([false, false]);
});

it('the order of fields is nothing, that of a list is', () => {
  expect(isSame({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBe(true);
  expect(isSame([1, 2], [2, 1])).toBe(false);
});
