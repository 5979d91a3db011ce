import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reverted } from '#src/store/undo.ts';

const JAVA = { skill: 'java', level: 'solid', years: 3, refused: ['a', 'b'] };

describe('a change that is taken back', () => {
  it.each<[what: string, now: unknown, before: unknown, after: unknown, back: unknown]>([
    ['puts a field back', { ...JAVA, level: 'expert' }, JAVA, { ...JAVA, level: 'expert' }, JAVA],
    [
      'leaves the fields that another changed since',
      { ...JAVA, level: 'expert', years: 9 },
      JAVA,
      { ...JAVA, level: 'expert' },
      { ...JAVA, years: 9 },
    ],
    [
      'leaves a field that is no longer what it made it',
      { ...JAVA, level: 'basic' },
      JAVA,
      { ...JAVA, level: 'expert' },
      { ...JAVA, level: 'basic' },
    ],
    ['takes out of a list what it put in', ['a', 'c', 'd'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'd']],
    ['puts into a list what it took out', ['c'], ['a', 'b'], ['a'], ['c', 'b']],
    ['takes away what it made', JAVA, null, JAVA, null],
    ['leaves what it made and another changed', { ...JAVA, years: 1 }, null, JAVA, { ...JAVA, years: 1 }],
    ['brings back what it took away', null, JAVA, null, JAVA],
    ['leaves what was made anew since', { ...JAVA, years: 1 }, JAVA, null, { ...JAVA, years: 1 }],
    [
      'leaves what another added to a field that was not there',
      { a: { x: 1, y: 2 } },
      {},
      { a: { x: 1 } },
      { a: { y: 2 } },
    ],
    ['takes a field away that was not there', { a: 1, b: 2 }, { a: 1 }, { a: 1, b: 2 }, { a: 1 }],
    [
      'goes into rows of the same things',
      [
        { id: 'x', to: 2 },
        { id: 'y', to: 9 },
      ],
      [
        { id: 'x', to: 1 },
        { id: 'y', to: 1 },
      ],
      [
        { id: 'x', to: 2 },
        { id: 'y', to: 1 },
      ],
      [
        { id: 'x', to: 1 },
        { id: 'y', to: 9 },
      ],
    ],
    [
      'leaves rows that were put in another order',
      [
        { id: 'y', to: 1 },
        { id: 'x', to: 2 },
      ],
      [
        { id: 'x', to: 1 },
        { id: 'y', to: 1 },
      ],
      [
        { id: 'x', to: 2 },
        { id: 'y', to: 1 },
      ],
      [
        { id: 'y', to: 1 },
        { id: 'x', to: 2 },
      ],
    ],
  ])('%s', (_what, now, before, after, back) => {
    expect(reverted(now, before, after)).toEqual(back);
  });

  it('gives what was before where nothing else was changed, and leaves all where it changed nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(reverted(after, before, after)).toEqual(before);
        expect(reverted(after, before, before)).toEqual(after);
      }),
    );
  });
});
