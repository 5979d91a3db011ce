// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { atOnce } from '#src/posting/budget/budget.ts';
import { structuredPosting } from '#src/posting/structured/structured.ts';
import { documentOf } from './pages.ts';

const URL_OF_PAGE = new URL('https://jobs.example/openings/4711-java-developer');
const JOB = { '@type': 'JobPosting', title: 'Java Developer', hiringOrganization: { name: 'Contoso Bank' } };

function read(json: unknown, page = '<h1>Java Developer</h1>') {
  const source = typeof json === 'string' ? json : JSON.stringify(json);
  const document = documentOf(`<script type="application/ld+json">${source}</script>${page}`);
  return atOnce(structuredPosting(document, URL_OF_PAGE));
}

describe('a JobPosting is found', () => {
  test.each<[string, unknown]>([
    ['alone', JOB],
    ['in a list', [{ '@type': 'WebSite' }, JOB]],
    [
      'beside one of a type that is no text',
      [{ '@type': [{ toString: 1 }] }, { '@type': { toString: null } }, JOB],
    ],
    ['in a graph', { '@graph': [JOB] }],
    ['deep inside', { mainEntity: { itemListElement: [{ item: JOB }] } }],
    ['with several types', { ...JOB, '@type': ['Thing', 'JobPosting'] }],
    ['with a full type', { ...JOB, '@type': 'http://schema.org/JobPosting' }],
    [
      'with trailing commas',
      '{"@type":"JobPosting","title":"Java Developer","hiringOrganization":"Contoso Bank",}',
    ],
    [
      'with raw line breaks',
      '{"@type":"JobPosting","title":"Java Developer","hiringOrganization":"Contoso Bank","description":"a\nb"}',
    ],
    ['in an HTML comment', `<!-- ${JSON.stringify(JOB)} -->`],
    ['in CDATA', `/* <![CDATA[ */ ${JSON.stringify(JOB)} /* ]]> */`],
    ['with an escaped title', { ...JOB, title: 'Java&nbsp;Developer' }],
  ])('%s', (_, json) => {
    expect(read(json)).toMatchObject({ title: 'Java Developer', company: 'Contoso Bank' });
  });
});

describe('of several the one in view is taken', () => {
  const other = { ...JOB, title: 'Branch Manager', identifier: '4712' };

  test('by its title', () => {
    expect(read([other, JOB])?.title).toBe('Java Developer');
  });

  test('by its number in the address', () => {
    const one = { ...JOB, identifier: { '@type': 'PropertyValue', value: '4711' }, title: 'Developer II' };
    expect(read([other, one], '<h1>Welcome</h1>')?.title).toBe('Developer II');
  });

  test('or none, where all look alike', () => {
    expect(read([other, JOB], '<h1>All jobs: Java Developer, Branch Manager</h1>')).toBeNull();
  });

  test('or none, where the page shows another', () => {
    expect(read(other)).toBeNull();
  });
});

describe('the place is told', () => {
  const at = (place: object) => read({ ...JOB, ...place })?.location;
  const address = { addressLocality: 'Leeds', addressRegion: 'Leeds', addressCountry: { name: 'UK' } };

  test.each<[string, object, string]>([
    ['of an address', { jobLocation: { '@type': 'Place', address } }, 'Leeds, UK'],
    ['of several', { jobLocation: [{ address }, { address: 'York' }] }, 'Leeds, UK; York'],
    ['of a string', { jobLocation: 'Leeds' }, 'Leeds'],
    ['of no town', { jobLocation: { address: { addressLocality: '15000', addressCountry: 'CZ' } } }, 'CZ'],
    ['of remote work', { jobLocationType: 'TELECOMMUTE' }, 'Remote'],
    [
      'of remote work from some countries',
      {
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: [{ name: 'Spain' }, { name: 'Italy' }],
      },
      'Remote (Spain, Italy)',
    ],
    [
      'of remote work with countries for its places',
      {
        jobLocationType: 'TELECOMMUTE',
        jobLocation: ['SK', 'PT'].map((addressCountry) => ({
          '@type': 'Place',
          address: { addressCountry },
        })),
      },
      'Remote (SK, PT)',
    ],
    [
      'of remote work from nearly everywhere',
      {
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: ['Spain', 'Italy', 'Malta', 'Greece', 'Cyprus', 'France'],
      },
      'Remote',
    ],
    [
      'of remote work with an office',
      { jobLocationType: ['TELECOMMUTE'], jobLocation: { address: { addressLocality: 'Brno' } } },
      'Brno; Remote',
    ],
    [
      'in lists within lists',
      { jobLocation: [[{ address: [[{ addressLocality: 'Brno' }], { addressLocality: 'Zlín' }] }]] },
      'Brno; Zlín',
    ],
    [
      'that is none',
      { jobLocation: { address: { addressLocality: 'Anywhere', addressCountry: 'Anywhere' } } },
      '',
    ],
    ['not at all', {}, ''],
  ])('%s', (_, place, expected) => {
    expect(at(place)).toBe(expected);
  });
});

describe('the parts of a divided description', () => {
  const text = '<p>We keep money, in Java, for people who have some.</p>';
  const partsOf = (more: object) => {
    const job = read({ ...JOB, description: text, ...more });
    return job?.more(job.blocks()).map(({ kind, text }) => `${kind} ${text}`) ?? [];
  };

  test.each<[string, object, string[]]>([
    [
      'stand under headings of their own',
      { responsibilities: '<p>Count it.</p>', qualifications: '<ul><li>A steady hand</li></ul>' },
      ['heading Responsibilities', 'paragraph Count it.', 'heading Qualifications', 'item A steady hand'],
    ],
    [
      'keep the headings they have',
      { skills: '<h2>What you know</h2><p>COBOL.</p>' },
      ['heading What you know', 'paragraph COBOL.'],
    ],
    [
      'may be a list',
      { skills: ['Kotlin', { '@type': 'DefinedTerm', name: 'Kafka' }] },
      ['heading Skills', 'item Kotlin', 'item Kafka'],
    ],
    [
      'may be one between commas',
      { skills: 'Kotlin, Apache Kafka, SQL' },
      ['heading Skills', 'item Kotlin', 'item Apache Kafka', 'item SQL'],
    ],
    [
      'are not said again',
      { skills: ['java', 'Kotlin'], responsibilities: '<p>We keep money, in Java</p>' },
      ['heading Skills', 'item Kotlin'],
    ],
    [
      'nor by one another',
      { qualifications: 'Kotlin', skills: 'Kotlin' },
      ['heading Qualifications', 'item Kotlin'],
    ],
    [
      'may be months',
      { experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 36 } },
      ['heading Experience', 'item 3 years of experience'],
    ],
    [
      'may be few months',
      { experienceRequirements: { monthsOfExperience: '6' } },
      ['heading Experience', 'item 6 months of experience'],
    ],
    [
      'may be a degree',
      {
        educationRequirements: [
          { '@type': 'EducationalOccupationalCredential', credentialCategory: 'bachelor degree' },
        ],
      },
      ['heading Education', 'item bachelor degree'],
    ],
    [
      'are nothing where they say so',
      { experienceRequirements: 'no requirements', skills: null, educationRequirements: 'None' },
      [],
    ],
    [
      'are nothing without sense',
      {
        experienceRequirements: { monthsOfExperience: -3 },
        skills: [[[]], {}, 7e300],
        qualifications: 'x'.repeat(1e6),
      },
      [],
    ],
  ])('%s', (_, more, expected) => {
    expect(partsOf(more)).toEqual(expected);
  });

  test('that tell years the text tells are not said again', () => {
    const experienceRequirements = { monthsOfExperience: 60 };
    const description = '<p>You have 5+ years behind you, at a bank or at a till.</p>';
    const job = read({ ...JOB, description, experienceRequirements });
    expect(job?.more(job.blocks())).toEqual([]);
  });

  test('are the text where there is no other', () => {
    const job = read({ ...JOB, responsibilities: 'Count it.' });
    expect(job?.blocks().map((block) => block.text)).toEqual(['Responsibilities', 'Count it.']);
    expect(job?.more(job.blocks())).toEqual([]);
  });
});

test('an employer that is a number and a name is a name', () => {
  expect(read({ ...JOB, hiringOrganization: '2100 Contoso USA' })?.company).toBe('Contoso USA');
});
