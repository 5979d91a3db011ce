// @vitest-environment happy-dom
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PAYLOADS } from '#src/background/payloads.ts';
import { factsOf } from '#src/posting/facts/facts-of.ts';
import { structuredJob } from '#src/posting/structured/schema-org.ts';
import { MOST_TOLD } from '#src/posting/structured/told.ts';
import { RECORDS } from '#src/store/records/record-formats.ts';
import { anyCharacter } from '#tests/any-character.ts';

// Whatever a page states, stored facts are small, plausible, and survive a backup.

const NOW = new Date(2026, 10, 29, 12).getTime();
const facts = v.strictObject(RECORDS.postings.entries.facts.wrapped.entries);

const piece = fc.oneof(
  fc.string(),
  fc.string({ unit: anyCharacter }),
  fc.double(),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
  fc.constantFrom<unknown>(null, undefined, true, 0, -1, Number.NaN, 1e308, [], {}, [[[[[]]]]]),
  fc.constantFrom(
    '0000-00-00',
    '99999-01-01',
    '2026-02-31',
    '-000001-01-01',
    '2026-11-26T25:61',
    '1970-01-01',
    '31.12.9999',
  ),
  fc.constantFrom(
    '0 EUR',
    '€-5 a year',
    '€0 – €0',
    '9'.repeat(400),
    'x'.repeat(1e6),
    '€1'.repeat(1e4),
    '1 '.repeat(1e4),
    '\u202E€60k',
  ),
  fc
    .date({ noInvalidDate: false })
    .map((date) => (Number.isNaN(date.getTime()) ? 'Invalid Date' : date.toISOString())),
);
const anything = fc.oneof(
  piece,
  fc.array(piece),
  fc.object({ values: [piece] }),
  fc.record({
    '@type': piece,
    currency: piece,
    value: fc.oneof(piece, fc.record({ minValue: piece, maxValue: piece, value: piece, unitText: piece })),
  }),
  fc.letrec((tie) => ({ deep: fc.oneof(piece, fc.array(tie('deep'), { maxLength: 2 })) })).deep,
);
const node = fc.record(
  Object.fromEntries(
    ['datePosted', 'validThrough', 'employmentType', 'jobLocationType', 'baseSalary', 'salaryCurrency'].map(
      (name) => [name, anything],
    ),
  ),
  { requiredKeys: [] },
);

test('of structured data only what makes sense is kept', () => {
  fc.assert(
    fc.property(node, (job) => {
      const known = factsOf(structuredJob({ '@type': 'JobPosting', ...job }).told(), NOW);
      expect(v.is(facts, known), JSON.stringify(known)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('so it is of whatever a content script says', () => {
  const texts = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Salary',
        'Deadline',
        'Posted',
        'x'.repeat(1e5),
        '€0',
        '1-2 €/h',
        '3 days ago',
        '999 years ago',
      ),
    ),
  );
  fc.assert(
    fc.property(
      fc.record(
        { posted: fc.string(), closes: fc.string(), terms: texts, pay: texts, texts },
        { requiredKeys: [] },
      ),
      (told) => {
        const known = factsOf(told, NOW);
        expect(v.is(facts, known), JSON.stringify(known)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('a message carries no more than a little of it', () => {
  const told = {
    posted: 'x'.repeat(1e6),
    terms: Array(1e4).fill('y'),
    texts: Array(1e4).fill('z'.repeat(1e3)),
    evil: 1,
  };
  const posting = { title: 'Welder', company: '', location: '', blocks: [], told };
  const { reading } = v.parse(PAYLOADS.pageRead, { url: 'https://jobs.example/1', reading: { posting } });
  const kept = 'posting' in reading ? reading.posting.told : undefined;
  expect(kept).toEqual({
    posted: 'x'.repeat(MOST_TOLD.length),
    terms: Array(MOST_TOLD.texts).fill('y'),
    texts: Array(MOST_TOLD.texts).fill('z'.repeat(MOST_TOLD.length)),
  });
});
