import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from './any-character.ts';

test('it draws what fast-check’s own unit draws, of every seed, names that are dangerous too', () => {
  const drawn = (seed: number, unit: fc.StringConstraints['unit']) =>
    fc.sample(fc.string({ unit }), { seed, numRuns: 3_000 });
  for (const seed of [1, 20260101]) expect(drawn(seed, anyCharacter)).toEqual(drawn(seed, 'binary'));
  expect(drawn(1, anyCharacter).join(' ')).toContain('__proto__');
});

test('it knows its own characters again, and no others', () => {
  const known = (text: string) => anyCharacter.canShrinkWithoutContext(text);
  expect(['a', '\u0000', '\ud7ff', '\ue000', '\u{10ffff}'].map(known)).toEqual(Array(5).fill(true));
  expect(['', 'ab', '\ud800'].map(known)).toEqual(Array(3).fill(false));
});
