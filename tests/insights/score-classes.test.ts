import { expect, it } from 'vitest';
import { scoreClasses } from '#src/insights/score-classes.ts';

it('a score may move as far as its ten reaches, and the first and the last have no other border', () => {
  const { room } = scoreClasses();
  expect(room(64, 64.25)).toBe(4.75);
  expect(room(69, 69)).toBe(0.5);
  expect(room(3, 3)).toBe(6.5);
  expect(room(100, 100)).toBe(10.5);
});

it('what is cut is told from its neighbours, and only once', () => {
  const { room, cut } = scoreClasses();
  expect(cut(64, 66)).toEqual({ from: 60, to: 69 });
  expect(room(65, 65.25)).toBe(0.25);
  expect(room(62, 62)).toBe(1.5);
  expect(room(67, 67)).toBe(0.5);
  expect(cut(65, 66)).toBeNull();
  expect(cut(69, 70)).toEqual({ from: 67, to: 79 });
  expect(cut(100, 100)).toEqual({ from: 90, to: 100 });
});
