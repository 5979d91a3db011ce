import type { Contents, RecordOf } from '#src/store/records/record-formats.ts';

const WORDS =
  'Python services on Kubernetes with Kafka, PostgreSQL and Terraform for payments, ledgers and reports';

const FACTS: RecordOf<'postings'>['facts'] = {
  posted: '2026-11-26',
  closes: '2026-12-12',
  closed: true,
  employment: ['full-time', 'contract'],
  workplace: 'hybrid',
  pay: { least: 60_000, most: null, currency: 'EUR', per: 'year' },
};

const PROGRESS: RecordOf<'postings'>['progress'] = {
  status: 'applied',
  dates: { saved: '2026-11-20', applied: '2026-11-24' },
  note: 'By mail',
  next: 'Ask for news',
  nextOn: '2026-12-08',
  resume: 'Backend',
};

/** A stored posting with mentions like a real one's. */
export function keptPosting(number: number): RecordOf<'postings'> {
  const skills = [
    'python',
    'kubernetes',
    'apache-kafka',
    'postgresql',
    'terraform',
    'docker',
    'git',
    'aws',
    'redis',
    'sql',
  ];
  return {
    id: `example:${number}`,
    url: `https://jobs.example/${number}`,
    portal: 'Example',
    title: `Backend Engineer ${number}`,
    company: 'Northwind Pay',
    location: 'Lisbon',
    mentions: skills.map((skill, at) => ({
      skill,
      places: [{ block: at, start: at, end: at + skill.length }],
      need: at % 3 ? 'required' : 'preferred',
      years: at === 0 ? 3 : null,
      anyOf: at > 7 ? 'g1' : null,
      ...(number % 3 === 0 && {
        why: { section: 'ask', by: ['section'], ...(at === 1 && { said: 'a must' }) },
      }),
      ...(number % 2 === 0 && { salience: (at + 1) / 16 }),
    })),
    ...(number % 2 === 0 && {
      experience: { seniority: number % 4 ? 'senior' : null, years: number % 3 || null },
    }),
    ...(number % 4 === 1 && { facts: FACTS }),
    ...(number % 3 === 0 && { corrections: { python: 'not-core', kubernetes: 'nice' } }),
    edition: '0.1.0',
    notHere: number % 5 ? [] : ['git'],
    ...(number % 7 === 0 && { progress: PROGRESS }),
    ...(number % 4 === 1 && { partly: { words: 90, why: 'few-words' } }),
    ...(number % 9 === 4 && { chosen: { by: 'selection', at: 1_705_000_000_000, usual: 'a1'.repeat(8) } }),
    firstSeen: 1_700_000_000_000 + number,
    lastSeen: 1_710_000_000_000 + number,
    // Some postings are pasted; records of an old version have no sketch.
    ...(number % 3 === 1 && { employer: 'northwind pay', sketch: 'a1'.repeat(64) }),
    ...(number % 11 === 3 && { url: '' }),
  };
}

/** Its text, as long as an ad: about 4,000 characters. */
export const keptText = (number: number): RecordOf<'texts'> => ({
  id: `example:${number}`,
  blocks: Array.from({ length: 40 }, (_, at) => ({
    kind: at % 8 ? 'item' : 'heading',
    text: `${WORDS} ${number}`,
  })),
});

/** Contents with a record of every kind and some postings. */
export const contentsWith = (postings: number): Contents => ({
  tracked: [
    {
      skill: 'python',
      level: 'expert',
      years: 6.5,
      lastUsed: 2026,
      note: 'every day',
      refused: [],
      changedAt: 5,
    },
    {
      skill: 'go',
      level: 'learning',
      years: null,
      lastUsed: null,
      note: '',
      refused: ['rest'],
      changedAt: 6,
    },
  ],
  removed: [{ skill: 'perl', changedAt: 4 }],
  own: [{ id: 'own:frobnicator', name: 'Frobnicator', aliases: ['frob'], changedAt: 3 }],
  postings: Array.from({ length: postings }, (_, at) => keptPosting(at)),
  texts: Array.from({ length: postings }, (_, at) => keptText(at)),
  roadmaps: [
    {
      id: 'own:mine',
      title: 'Mine',
      sections: [
        {
          id: 'first',
          title: 'First',
          purpose: '',
          steps: [
            'python',
            { choose: [['docker'], { skills: ['podman'], for: ['linux'] }] },
            { title: 'Data', choose: [['sql']] },
          ],
        },
      ],
    },
  ],
  resume: [
    {
      skill: 'python',
      lines: ['Six years of Python at Northwind Pay', 'Python, Go'],
      others: [{ profile: 'data', lines: ['Pipelines in Python'] }],
    },
  ],
  settings: { theme: 'dark', badge: false, keepDays: 90 },
});
