import { describe, expect, test } from 'vitest';
import { gridAction, moveTarget, nextAfter } from '#src/dashboard/grid/grid-keys.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  gridAction({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('gridAction', () => {
  test.each([
    ['ArrowDown', { act: 'move', by: 1, extend: false }],
    ['ArrowUp', { act: 'move', by: -1, extend: false }],
    ['PageUp', { act: 'move', by: -10, extend: false }],
    ['End', { act: 'move', by: Number.POSITIVE_INFINITY, extend: false }],
    // The browser handles Space on the checkbox.
    [' ', null],
    ['Tab', null],
    ['a', null],
  ])('%s', (key, action) => {
    expect(press(key)).toEqual(action);
  });

  test('Shift takes rows along; Control and Command take all', () => {
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ act: 'move', by: 1, extend: true });
    expect(press('a', { ctrlKey: true })).toEqual({ act: 'all' });
    expect(press('a', { metaKey: true })).toEqual({ act: 'all' });
  });

  test('what is held with it makes a key the browser’s', () => {
    expect(press('ArrowDown', { ctrlKey: true })).toBeNull();
    expect(press('ArrowUp', { altKey: true })).toBeNull();
  });
});

const ORDER = ['a', 'b', 'c'];

describe('moveTarget', () => {
  test('stops at the ends', () => {
    expect(moveTarget(ORDER, 'b', 1)).toBe('c');
    expect(moveTarget(ORDER, 'c', 1)).toBe('c');
    expect(moveTarget(ORDER, 'c', -10)).toBe('a');
    expect(moveTarget(ORDER, 'a', Number.POSITIVE_INFINITY)).toBe('c');
    expect(moveTarget(ORDER, 'c', Number.NEGATIVE_INFINITY)).toBe('a');
  });

  test('leads nowhere in an empty list', () => {
    expect(moveTarget([], 'a', 1)).toBeNull();
  });
});

test('after rows are gone, the next that stays has its turn, or the one before', () => {
  expect(nextAfter(['a'], ORDER, 'b')).toBe('b');
  expect(nextAfter(['a', 'b'], ORDER, 'a')).toBe('c');
  expect(nextAfter(['c'], ORDER, 'c')).toBe('b');
  expect(nextAfter(ORDER, ORDER, 'b')).toBeNull();
});
