import { afterEach, describe, expect, test } from 'vitest';
import { bytes } from '#src/dashboard/bytes.ts';
import { allOf, dateOf, dayOf, gain, oneOf, points, speakIn, yearsAsked } from '#src/ui/words/words.ts';
import { speakForTest } from './speak-for-test.ts';

test('lists', () => {
  expect(oneOf(['Java', 'Kotlin', 'Go'])).toBe('Java, Kotlin or Go');
  expect(allOf(['Kubernetes', 'Kafka'])).toBe('Kubernetes and Kafka');
});

test('lists follow the texts, from one language to the next', () => {
  speakForTest('de');
  expect(allOf(['Kubernetes', 'Kafka'])).toBe('Kubernetes und Kafka');
  speakForTest('pl');
  expect(allOf(['Kubernetes', 'Kafka'])).toBe('Kubernetes i Kafka');
});

test('years that are asked', () => {
  expect([yearsAsked(1), yearsAsked(3)]).toEqual(['1+ year', '3+ years']);
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

describe('the language of dates and numbers', () => {
  afterEach(() => speakIn('en-GB'));
  const march = new Date(2025, 2, 9).getTime();

  test('is the one that was chosen', () => {
    speakIn('de-DE');
    expect([points(1234.5), dateOf(march)]).toEqual(['1.234,5', '9. März 2025']);
  });

  test('is else that of the page', () => {
    speakIn('en-US');
    expect(dateOf(march)).toBe('Mar 9, 2025');
    speakIn('en-GB');
    expect(dateOf(march)).toBe('9 Mar 2025');
  });
});

test('bytes, as exact as anyone needs', () => {
  expect([bytes(1), bytes(12_300), bytes(4_210_000)]).toEqual(['1 kB', '13 kB', '4.2 MB']);
});
