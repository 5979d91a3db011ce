import { describe, expect, test } from 'vitest';
import { listAction } from '#src/dashboard/skills/use-list-keys.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  listAction({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('listAction', () => {
  test.each([
    ['1', { act: 'level', level: 'learning' }],
    ['4', { act: 'level', level: 'expert' }],
    ['Enter', { act: 'open' }],
    ['Delete', { act: 'remove' }],
    ['Backspace', { act: 'remove' }],
    ['Escape', { act: 'close' }],
    // Keys of every grid are not handled here.
    ['ArrowDown', null],
    [' ', null],
    ['0', null],
    ['5', null],
    ['Tab', null],
    ['a', null],
  ])('%s', (key, action) => {
    expect(press(key)).toEqual(action);
  });

  test('what is held with it makes a key the browser’s', () => {
    expect(press('1', { ctrlKey: true })).toBeNull();
    expect(press('Delete', { altKey: true })).toBeNull();
  });
});
