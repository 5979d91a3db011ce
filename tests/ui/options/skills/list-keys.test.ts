import { describe, expect, test } from 'vitest';
import { listAction, moveTarget } from '#src/ui/options/skills/list-keys.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  listAction({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('listAction', () => {
  test.each([
    ['ArrowDown', { act: 'move', by: 1, extend: false }],
    ['ArrowUp', { act: 'move', by: -1, extend: false }],
    ['1', { act: 'level', level: 'learning' }],
    ['4', { act: 'level', level: 'expert' }],
    ['Enter', { act: 'open' }],
    ['Delete', { act: 'remove' }],
    ['Backspace', { act: 'remove' }],
    ['Escape', { act: 'close' }],
    // The checkbox selects at Space by itself; the rest is the browser's.
    [' ', null],
    ['0', null],
    ['5', null],
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
    expect(press('1', { ctrlKey: true })).toBeNull();
    expect(press('ArrowUp', { altKey: true })).toBeNull();
  });
});

describe('moved', () => {
  const order = ['a', 'b', 'c'];
  test('stops at the ends', () => {
    expect(moveTarget(order, 'b', 1)).toBe('c');
    expect(moveTarget(order, 'c', 1)).toBe('c');
    expect(moveTarget(order, 'a', -1)).toBe('a');
    expect(moveTarget(order, 'a', Number.POSITIVE_INFINITY)).toBe('c');
    expect(moveTarget(order, 'c', Number.NEGATIVE_INFINITY)).toBe('a');
  });
  test('leads nowhere in an empty list', () => {
    expect(moveTarget([], 'a', 1)).toBeNull();
  });
});
