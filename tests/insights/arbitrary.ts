import fc from 'fast-check';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { type Judging, judgingBy } from '#src/match/judging.ts';
import type { Mention, Need } from '#src/skills/mention.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { LEVELS, SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { judgingOf } from '#tests/match/judging-of.ts';
import { anyEmphasis, anyExperience, marketOf, PLAIN } from '#tests/match/small-world.ts';

/** A few closely related skills, so that errors between related ones show soon. */
export const KIN = buildTaxonomy([
  {
    category: 'languages',
    title: 'Languages',
    kind: 'language',
    skills: [
      { id: 'java', name: 'Java' },
      { id: 'kotlin', name: 'Kotlin', similar: ['java'] },
      { id: 'python', name: 'Python' },
      { id: 'sql', name: 'SQL' },
    ],
  },
  {
    category: 'frameworks',
    title: 'Frameworks',
    kind: 'framework',
    skills: [
      { id: 'spring', name: 'Spring', implies: ['java'] },
      { id: 'spring-boot', name: 'Spring Boot', implies: ['spring'], similar: ['django'] },
      { id: 'django', name: 'Django', implies: ['python'] },
      { id: 'postgresql', name: 'PostgreSQL', kind: 'database', implies: ['sql'], similar: ['mysql'] },
      { id: 'mysql', name: 'MySQL', implies: ['sql'] },
    ],
  },
  {
    category: 'cloud',
    title: 'Cloud',
    kind: 'platform',
    skills: [
      { id: 'aws', name: 'AWS', url: 'https://clouds.example/learn', similar: ['azure', 'google-cloud'] },
      { id: 'azure', name: 'Azure', similar: ['google-cloud'] },
      { id: 'google-cloud', name: 'Google Cloud' },
      { id: 'docker', name: 'Docker' },
    ],
  },
  {
    category: 'ways',
    title: 'Ways of working',
    kind: 'practice',
    skills: [{ id: 'agile', name: 'Agile' }],
  },
]);

export const PATH: Roadmap = {
  id: 'path',
  title: 'Path',
  sections: [
    {
      id: 'first',
      title: 'First',
      purpose: '',
      steps: ['docker', { choose: [['java', 'spring'], ['python']] }, 'aws'],
    },
    { id: 'data', title: 'Data', purpose: '', steps: ['sql', { choose: [['mysql'], ['postgresql']] }] },
    {
      id: 'web',
      title: 'Web',
      purpose: '',
      steps: [
        {
          choose: [
            { skills: ['django'], for: ['python'] },
            { skills: ['kotlin'], for: ['java'] },
          ],
        },
      ],
    },
  ],
};

const ids = [...KIN.skills.keys(), 'lost'];

/** Scoring data with simple weights and no market. */
export const PLAINLY: Judging = { ...judgingOf(KIN), weights: PLAIN };

/** The shipped scoring data, without a market or with a random one. */
export const judgings = fc.constantFrom(
  judgingOf(KIN),
  ...[1, 2].map((seed) => judgingBy(KIN, marketOf([...KIN.skills.keys()], seed))),
);
const skill = fc.constantFrom(...ids);
const need = fc.constantFrom<Need>('required', 'required', 'preferred', 'mentioned', 'excluded');
const DAY = 86_400_000;
/** The middle of a month, so that no time zone moves it to another. */
const START = new Date(2026, 0, 15).getTime();

const mention: fc.Arbitrary<Mention> = fc.record(
  {
    skill,
    places: fc.constant([]),
    need,
    years: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.integer({ min: 1, max: 8 })),
    anyOf: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fc.constantFrom('a', 'b')),
    salience: fc.integer({ min: 1, max: 999 }).map((n) => n / 1000),
    notCore: fc.constantFrom(false, false, true),
  },
  { requiredKeys: ['skill', 'places', 'need', 'years', 'anyOf'] },
);

export const posting: fc.Arbitrary<SeenPosting> = fc
  .record({
    portal: fc.constantFrom('LinkedIn', 'Indeed', 'Lever'),
    title: fc.constantFrom('Senior Java Developer', 'Data Engineer (Python)', 'DevOps/Cloud Engineer'),
    day: fc.integer({ min: 0, max: 300 }),
    mentions: fc.array(mention, { maxLength: 9 }),
    experience: fc.option(anyExperience, { nil: undefined, freq: 3 }),
  })
  .map(({ portal, title, day, mentions, experience }) => {
    const seen = START + day * DAY;
    const told = experience && { experience };
    return { id: '', portal, title, firstSeen: seen, lastSeen: seen, mentions, ...told };
  });

export const postings = fc.array(posting, { maxLength: 30 });

export const tracked: fc.Arbitrary<TrackedSkill[]> = fc.uniqueArray(
  fc.record({
    skill,
    level: fc.constantFrom(...LEVELS),
    years: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 6 })),
    lastUsed: fc.constant(null),
    note: fc.constant(''),
    refused: fc.subarray(['java', 'spring', 'sql']),
    changedAt: fc.constant(0),
  }),
  { selector: (own) => own.skill, maxLength: 6 },
);

export const emphases = anyEmphasis;
export const notPresumed = fc.subarray(['agile']);

/** Makes a tracked skill at the level solid, unless `more` says otherwise. */
export const knows = (id: string, more: Partial<TrackedSkill> = {}): TrackedSkill => ({
  skill: id,
  level: 'solid',
  years: null,
  ...SKILL_DEFAULTS,
  changedAt: 0,
  ...more,
});

/** Makes a mention: by default a salient must-have. */
export const asks = (id: string, more: Partial<Mention> = {}): Mention => ({
  skill: id,
  places: [],
  need: 'required',
  years: null,
  anyOf: null,
  salience: 0.6,
  ...more,
});

/** Makes a posting seen in the middle of a month of 2026 (1 to 12). */
export const seen = (month: number, mentions: Mention[], more: Partial<SeenPosting> = {}): SeenPosting => {
  const time = new Date(2026, month - 1, 15).getTime();
  return { id: '', portal: 'Lever', title: 'Engineer', firstSeen: time, lastSeen: time, mentions, ...more };
};
