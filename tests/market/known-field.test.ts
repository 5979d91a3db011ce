import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import WORDS from '#data/job-words.json' with { type: 'json' };
import ROLES from '#data/roles.json' with { type: 'json' };
import { knownField } from '#src/market/known-field.ts';
import { anyCharacter } from '#tests/any-character.ts';

const SKILLS = new Set(['figma', 'sap', 'kotlin']);
const field = (job: string) => knownField(job, ROLES, WORDS, (word) => SKILLS.has(word));

describe('what is known of a job', () => {
  test.each([
    ['Backend developer', ['backend']],
    ['Senior Data Engineer', ['data']],
    ['SRE', ['devops']],
    ['QA automation engineer', ['qa']],
    ['Device driver developer', ['embedded']],
    ['Android & iOS engineer', ['mobile']],
    ['Business intelligence developer', ['analytics']],
  ])('%s is of a known family', (job, ids) => {
    const found = field(job);
    expect(found.is === 'known' && found.roles.map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    'Software engineer',
    'Softwareentwicklerin',
    'Programador',
    'Développeuse',
    'Программист',
    'Desarrolladora',
    'Scrum master',
    'Figma designer',
  ])('%s is a software job', (job) => {
    expect(field(job).is).toBe('software');
  });

  test.each([
    'welder',
    'Welder',
    'Nurse',
    'security guard',
    'Crane driver',
    'Civil engineer',
    'Business developer',
    'Chef',
    'Schweißer',
    'test pilot',
    '…',
  ])('%s is not known', (job) => {
    expect(field(job).is).toBe('unknown');
  });

  test('there is an answer to anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 80 }), (job) => {
        expect(['known', 'software', 'unknown']).toContain(field(job).is);
      }),
    );
  });
});

test('data/job-words.json is in order, without a word twice, and of one writing', () => {
  for (const words of [WORDS.software, WORDS.other]) {
    expect(words).toEqual([...new Set(words)].sort());
    expect(words).toEqual(words.map((word) => word.toLowerCase()));
  }
});
