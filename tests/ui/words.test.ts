import { expect, test } from 'vitest';
import { letters } from '#src/ui/tile.tsx';
import { allOf, count, dayOf, gain, oneOf, points, yearsAsked } from '#src/ui/words.ts';

test('lists', () => {
  expect(oneOf(['Java', 'Kotlin', 'Go'])).toBe('Java, Kotlin or Go');
  expect(allOf(['Kubernetes', 'Kafka'])).toBe('Kubernetes and Kafka');
});

test('counts', () => {
  expect(count(1, 'skill')).toBe('1 skill');
  expect(count(1200, 'posting')).toBe('1,200 postings');
  expect(yearsAsked(1)).toBe('1+ year');
  expect(yearsAsked(3)).toBe('3+ years');
});

test('points', () => {
  expect(points(80 / 15)).toBe('5.3');
  expect(gain(80 / 15)).toBe('+5');
  expect(gain(0.5)).toBe('+0.5');
});

test('days, as exact as one remembers', () => {
  const now = new Date(2026, 2, 6, 9).getTime();
  const at = (year: number, month: number, day: number) => new Date(year, month - 1, day, 23).getTime();
  expect(dayOf(at(2026, 3, 6), now)).toBe('today');
  expect(dayOf(at(2026, 3, 5), now)).toBe('yesterday');
  expect(dayOf(at(2026, 3, 2), now)).toBe('Monday');
  expect(dayOf(at(2026, 2, 3), now)).toBe('3 Feb');
  expect(dayOf(at(2025, 2, 3), now)).toBe('3 Feb 2025');
});

test('letters that stand for a skill', () => {
  expect(['Kafka', 'Spring Boot', 'C#', '.NET', 'AWS', 'R'].map(letters)).toEqual([
    'Ka',
    'SB',
    'C#',
    'NE',
    'AW',
    'R',
  ]);
});
