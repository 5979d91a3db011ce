import { afterEach, describe, expect, test } from 'vitest';
import type { PostingFacts } from '#src/posting/facts/posting-facts.ts';
import { factsTold, factsWithPlace } from '#src/ui/facts-told.ts';
import { speakIn } from '#src/ui/words/words.ts';

const NOW = new Date(2026, 10, 29, 12).getTime();
const told = (facts: PostingFacts, location = '') => factsTold(facts, location, NOW).words.join(' · ');

afterEach(() => speakIn('en-GB'));

test('the facts of a posting are told in a few words', () => {
  const facts: PostingFacts = {
    posted: '2026-11-26',
    closes: '2026-12-12',
    employment: ['full-time'],
    workplace: 'remote',
    pay: { least: 60_000, most: 75_000, currency: 'EUR', per: 'year' },
  };
  expect(told(facts)).toBe('posted 3 days ago · closes 12 Dec · full-time · remote · €60–75k');
  expect(factsTold(facts, '', NOW).closed).toBe(false);
  expect(factsWithPlace(facts, 'Berlin', NOW).words.join(' · ')).toBe(
    'closes 12 Dec · €60–75k · Berlin, remote · posted 3 days ago · full-time',
  );
});

test('the place is told where nothing else is', () => {
  expect(factsWithPlace(undefined, 'Berlin', NOW)).toEqual({ closed: false, words: ['Berlin'] });
  expect(factsWithPlace(undefined, '', NOW).words).toEqual([]);
});

test('nothing is told where nothing is known', () => {
  expect([factsTold(undefined, '', NOW), factsTold({}, '', NOW)]).toEqual([
    { closed: false, words: [] },
    { closed: false, words: [] },
  ]);
});

test('that it is remote is not told twice', () => {
  expect(told({ workplace: 'remote' }, 'Remote (Germany)')).toBe('');
});

describe('days', () => {
  test.each([
    ['2026-11-29', 'posted today'],
    ['2026-11-30', 'posted today'],
    ['2026-11-28', 'posted yesterday'],
    ['2026-11-16', 'posted 13 days ago'],
    ['2026-11-01', 'posted 4 weeks ago'],
    ['2026-08-01', 'posted 4 months ago'],
    ['2023-11-01', 'posted 3 years ago'],
  ])('posted on %s', (posted, words) => {
    expect(told({ posted })).toBe(words);
  });

  test.each([
    ['2026-11-29', 'closes today', false],
    ['2026-11-30', 'closes tomorrow', false],
    ['2027-01-05', 'closes 5 Jan 2027', false],
    ['2026-11-28', 'closed 28 Nov', true],
    ['2025-11-03', 'closed 3 Nov 2025', true],
  ])('until %s', (closes, words, closed) => {
    expect(factsTold({ closes }, '', NOW)).toEqual({ closed, words: [words] });
  });

  test('a closed posting says so first, and no longer since when it was open', () => {
    const facts: PostingFacts = {
      posted: '2026-11-01',
      closes: '2026-12-12',
      closed: true,
      workplace: 'remote',
    };
    expect(factsTold(facts, '', NOW)).toEqual({ closed: true, words: ['closed', 'remote'] });
  });
});

describe('pay', () => {
  test.each<[string, NonNullable<PostingFacts['pay']>]>([
    ['€60–75k', { least: 60_000, most: 75_000, currency: 'EUR', per: null }],
    ['€60k', { least: 60_000, most: 60_000, currency: 'EUR', per: 'year' }],
    ['from £30k', { least: 30_000, most: null, currency: 'GBP', per: 'year' }],
    ['up to $45 an hour', { least: null, most: 45, currency: '$', per: 'hour' }],
    ['CA$120–150k', { least: 120_000, most: 150_000, currency: 'CAD', per: 'year' }],
  ])('%s', (words, pay) => {
    expect(told({ pay })).toBe(words);
  });

  // The separator depends on the browser's version of the Unicode data.
  test('of a month', () => {
    expect(told({ pay: { least: 4_000, most: 5_200, currency: 'EUR', per: 'month' } })).toMatch(
      /^€4,000.{1,4}5,200 a month$/,
    );
  });

  test('in the language of dates and numbers', () => {
    speakIn('de');
    expect(
      told({ closes: '2026-12-12', pay: { least: 60_000, most: 75_000, currency: 'EUR', per: 'year' } }),
    ).toBe('closes 12. Dez. · 60.000–75.000\u00A0€');
  });
});
