import { describe, expect, test } from 'vitest';
import { dayAgo } from '#src/posting/facts/age.ts';
import { dayIn } from '#src/posting/facts/day-in.ts';
import { factsOf } from '#src/posting/facts/facts-of.ts';
import { payIn, payOf } from '#src/posting/facts/pay.ts';
import type { PostingFacts } from '#src/posting/facts/posting-facts.ts';
import type { ToldByPage } from '#src/posting/structured/told.ts';

const NOW = new Date(2026, 10, 29, 12).getTime();

describe('what a page tells comes to facts', () => {
  test.each<[string, ToldByPage, PostingFacts]>([
    [
      'of schema.org',
      {
        posted: '2026-11-26',
        closes: '2026-12-12T23:59:59Z',
        terms: ['FULL_TIME', 'TELECOMMUTE'],
        pay: ['60000', '75000', 'EUR', 'YEAR'],
      },
      {
        posted: '2026-11-26',
        closes: '2026-12-12',
        employment: ['full-time'],
        workplace: 'remote',
        pay: { least: 60_000, most: 75_000, currency: 'EUR', per: 'year' },
      },
    ],
    [
      'by the title',
      {
        texts: ['Contoso', 'Berlin', '3 days ago', '57 applicants', 'Full-time · Hybrid', '€60k–75k a year'],
      },
      {
        posted: '2026-11-26',
        employment: ['full-time'],
        workplace: 'hybrid',
        pay: { least: 60_000, most: 75_000, currency: 'EUR', per: 'year' },
      },
    ],
    [
      'behind labels',
      {
        texts: [
          'Deadline',
          '12 December 2026',
          'Date posted',
          '1 November 2026',
          'Salary',
          '£30,000',
          'Contract',
          'Part-time',
        ],
      },
      {
        posted: '2026-11-01',
        closes: '2026-12-12',
        employment: ['part-time'],
        pay: { least: 30_000, most: 30_000, currency: 'GBP', per: null },
      },
    ],
    [
      'with the word of what they are',
      { texts: ['Contoso', 'Permanent', 'Hybrid work'] },
      { employment: ['permanent'], workplace: 'hybrid' },
    ],
    [
      'of a contract for good',
      { texts: ['CDI', 'Remote role'] },
      { employment: ['permanent'], workplace: 'remote' },
    ],
    ['of a time', { texts: ['2026-11-20T20:28:32Z'] }, { posted: '2026-11-20' }],
    [
      'in words that go before',
      { texts: ['Bewerbungsfrist: 12.12.2026', 'Veröffentlicht: vor 5 Tagen'] },
      { posted: '2026-11-24', closes: '2026-12-12' },
    ],
    [
      'of a pay in one text',
      { texts: ['$120K/yr - $150K/yr'] },
      { pay: { least: 120_000, most: 150_000, currency: '$', per: 'year' } },
    ],
  ])('%s', (_, told, facts) => {
    expect(factsOf(told, NOW)).toEqual(facts);
  });

  test.each<[string, ToldByPage]>([
    ['days that systems write for "never"', { posted: '1970-01-01T00:00:00.000Z', closes: '9999-12-31' }],
    ['years that there are not', { posted: '0000-01-01', closes: '99999-01-01' }],
    ['days that there are not', { posted: '2026-02-31', closes: '2026-13-01' }],
    ['days to come', { posted: '2027-03-01' }],
    ['a pay of nothing', { pay: ['0', '0', 'EUR', 'YEAR'] }],
    ['a pay of less than nothing', { pay: ['-5', '-1', 'EUR', 'YEAR'] }],
    ['a pay of no number', { pay: ['NaN', 'Infinity', 'EUR', 'YEAR'] }],
    ['a pay beyond all measure', { pay: ['1e+21', '99999999999999', 'EUR', 'YEAR'] }],
    ['a pay that ends before it begins', { pay: ['75000', '60000', 'EUR', 'YEAR'] }],
    ['a pay of an hour that is one of a year', { pay: ['85000', '110000', 'GBP', 'HOUR'] }],
    ['a pay of a year that is one of an hour', { pay: ['25', '45', 'USD', 'YEAR'] }],
    ['a pay in no money', { pay: ['60000', '75000', 'XQQ', 'YEAR'], texts: ['60000 - 75000'] }],
    ['what an employer is worth', { texts: ['€2M raised', '$3bn in revenue'] }],
    ['numbers of something else', { texts: ['57 applicants', 'Team of 10-20', '30+ days ago', '3/4/2026'] }],
    ['a word for none of them', { terms: ['OTHER'] }],
  ])('nothing comes of %s', (_, told) => {
    expect(factsOf(told, NOW)).toEqual({});
  });

  test('a last day before the first is none', () => {
    expect(factsOf({ posted: '2026-11-26', closes: '2026-11-03' }, NOW)).toEqual({
      posted: '2026-11-26',
    });
  });

  test('a pay from nothing is one up to something', () => {
    expect(factsOf({ pay: ['0', '75000', 'EUR', 'YEAR'] }, NOW).pay).toMatchObject({
      least: null,
      most: 75_000,
    });
  });
});

describe('a posting is closed where its page says so', () => {
  test.each([
    'No longer accepting applications',
    'This job is no longer available.',
    'Closed',
    'The position has been filled',
    'Diese Stelle ist nicht mehr verfügbar',
    'Cette offre n’est plus disponible',
    'Le poste est pourvu',
    'Esta oferta ya no está disponible',
    'Vaga encerrada',
    'Annuncio scaduto',
    'Deze vacature is gesloten',
    'Oferta wygasła',
    'Nabídka již není aktuální',
    'Tento inzerát byl ukončen',
    'Hakuaika on päättynyt',
    'Вакансия в архиве',
  ])('%s', (text) => {
    expect(factsOf({ texts: ['Contoso', text] }, NOW)).toEqual({ closed: true });
  });

  test.each(['Encerrada - Soldador', 'Welder (closed)', '[Filled] Welder'])('in its title: %s', (title) => {
    expect(factsOf({ texts: [title] }, NOW)).toEqual({ closed: true });
  });

  test.each(['Closed-loop control', 'Enclosed spaces', 'Applications are open', 'Apply before it closes'])(
    'and not by %s',
    (text) => {
      expect(factsOf({ texts: [text] }, NOW)).toEqual({});
    },
  );
});

test.each([
  ['2026-12-01T23:00-08:00', '2026-12-01'],
  ['1. 12. 2026', '2026-12-01'],
  ['01-12-2026', '2026-12-01'],
  ['13/4/2026', '2026-04-13'],
  ['4/13/2026', '2026-04-13'],
  ['3/4/2026', null],
  ['Dec 1st, 2026', '2026-12-01'],
  ['12. prosince 2026', '2026-12-12'],
  ['12 de diciembre de 2026', '2026-12-12'],
  ['12 grudnia 2026', '2026-12-12'],
  ['12 декабря 2026', '2026-12-12'],
  ['2026年12月1日', '2026-12-01'],
  ['1796083200000', '2026-12-01'],
  ['31 February 2026', null],
  ['9'.repeat(1e5), null],
])('the day of %s is %s', (text, day) => {
  expect(dayIn(text)).toBe(day);
});

test.each([
  ['Posted 2 weeks ago', '2026-11-15'],
  ['Reposted 1 month ago', '2026-10-30'],
  ['vor 3 Tagen', '2026-11-26'],
  ['Před 2 týdny', '2026-11-15'],
  ['3 dni temu', '2026-11-26'],
  ['hace 3 días', '2026-11-26'],
  ['3天前', '2026-11-26'],
  ['19 hours ago', '2026-11-29'],
  ['Yesterday', '2026-11-28'],
  ['heute', '2026-11-29'],
  ['30+ days ago', null],
  ['in 3 days', null],
])('“%s” is %s', (text, day) => {
  expect(dayAgo(text, '2026-11-29')).toBe(day);
});

test.each([
  ['60–75k EUR', 60_000, 75_000, 'EUR', null],
  ['12-15 Lacs P.A.', 1_200_000, 1_500_000, 'INR', 'year'],
  ['₹ 3,00,000 - 5,00,000 /year', 300_000, 500_000, 'INR', 'year'],
  ['40 000 – 60 000 Kč / měsíc', 40_000, 60_000, 'CZK', 'month'],
  ['60.000,00 € brutto/Jahr', 60_000, 60_000, 'EUR', 'year'],
  ['From £30,000 per annum', 30_000, null, 'GBP', 'year'],
  ['bis zu 70.000 € im Jahr', null, 70_000, 'EUR', 'year'],
  ['R$ 5.000,00 por mês', 5_000, 5_000, 'BRL', 'month'],
  ['$25.50 - $31.25 an hour', 25.5, 31.25, '$', 'hour'],
  ['1,500,000 - 2,500,000 JPY per year', 1_500_000, 2_500_000, 'JPY', 'year'],
])('the pay of “%s”', (text, least, most, currency, per) => {
  expect(payIn(text, false)).toEqual({ least, most, currency, per });
});

test('a pay needs a label where it is one bare number', () => {
  expect([payIn('$80,000', false), payIn('$80,000', true)]).toEqual([
    null,
    expect.objectContaining({ least: 80_000 }),
  ]);
});

test('a pay of parts may be written in thousands', () => {
  expect(payOf(['60k', '75k', '€', 'per year'])).toMatchObject({
    least: 60_000,
    most: 75_000,
    currency: 'EUR',
  });
});
