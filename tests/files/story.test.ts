import { describe, expect, it } from 'vitest';
import type { KnownSkill } from '#src/files/recognised.ts';
import { zipped } from './make-docx.ts';
import { read } from './world.ts';

/** Returns a file's recognised skills by id. */
async function bySkill(content: BlobPart, name?: string): Promise<Map<string, KnownSkill>> {
  const incoming = await read(content, name);
  if (incoming.kind !== 'skills') throw new Error('no skills');
  return new Map(incoming.found.known.map((one) => [one.skill, one]));
}

const RESUME = {
  basics: { label: 'Backend engineer', summary: 'Likes small services in Go and PostgreSQL.' },
  work: [
    {
      name: 'Elastic',
      position: 'Engineer',
      startDate: '2021-03-01',
      highlights: ['Event streaming with Kafka', 'Worked with the SAP team'],
    },
    { name: 'Harbour', position: 'Android developer', startDate: '2017', endDate: '2021', summary: 'Kafka.' },
  ],
  projects: [{ name: 'Feeds', startDate: '2024-01', endDate: '2024-12', keywords: ['Rust', 'Docker'] }],
  skills: [
    { name: 'Kafka', level: 'Master' },
    { name: 'Redis', level: 'guru', years: 'ages' },
    { name: 'Storage', level: 'so-so', keywords: ['MongoDB'] },
  ],
};

describe('a JSON Resume', () => {
  it('tells by its jobs how long, when last, and with which lines', async () => {
    const skills = await bySkill(JSON.stringify(RESUME), 'resume.json');
    expect(skills.get('apache-kafka')).toMatchObject({
      level: 'expert',
      years: 9,
      lastUsed: 2026,
      lines: ['Event streaming with Kafka', 'Kafka.'],
    });
    expect(skills.get('docker')).toMatchObject({ years: 1, lastUsed: 2024 });
    expect(skills.get('android')).toMatchObject({ years: 4 });
    expect([skills.has('elasticsearch'), skills.has('sap')]).toEqual([false, false]);
  });

  it('keeps what it cannot read of levels and years, to tell of it', async () => {
    const skills = await bySkill(JSON.stringify(RESUME));
    expect(skills.get('redis')?.unread).toEqual([
      { column: 'level', text: 'guru' },
      { column: 'years', text: 'ages' },
    ]);
    expect(skills.get('mongodb')?.unread).toEqual([{ column: 'level', text: 'so-so' }]);
    expect(skills.get('apache-kafka')?.unread).toBeUndefined();
  });

  it('needs no list of skills where it tells of work', async () => {
    const { skills: _, ...rest } = RESUME;
    expect((await bySkill(JSON.stringify(rest))).has('apache-kafka')).toBe(true);
  });

  it.each([
    ['lists that are none', { work: 'Kafka', projects: { a: 1 }, skills: ['Kafka'] }],
    ['entries that are none', { work: [1, null, 'x', []], skills: ['Kafka'] }],
    [
      'fields that are none',
      { work: [{ startDate: {}, highlights: [1, {}, null], summary: [] }], skills: ['Kafka'] },
    ],
  ])('with %s has what can be read', async (_, resume) => {
    expect([...(await bySkill(JSON.stringify(resume))).keys()]).toEqual(['apache-kafka']);
  });
});

describe('a résumé in plain text', () => {
  it('is no table, though it begins with its skills', async () => {
    const text = 'Skills\nbasic Go, Docker\nExperience\nEngineer, 2019 – 2023\nRan Kafka for nine teams';
    const incoming = await read(text, 'resume.txt');
    expect(incoming).toMatchObject({ source: 'resume' });
    expect((await bySkill(text)).get('apache-kafka')).toMatchObject({ years: 4 });
  });

  it('is what a list of names under “Skill” is not', async () => {
    expect(await read('Skill\nPython\nEducation\nTools\nDocker')).toMatchObject({ source: 'table' });
  });
});

const POSITIONS = [
  'Company Name,Title,Description,Location,Started On,Finished On',
  'Docker,Platform engineer,"Kubernetes on Azure, for sixty services.",Ghent,Mar 2022,',
  'Elm Street,System engineer,Ansible and Kubernetes.,Ghent,Sep 2018,Feb 2022',
].join('\n');

describe('LinkedIn’s export', () => {
  it('tells by its positions how long, alone or beside its list of skills', async () => {
    const alone = await bySkill(POSITIONS, 'Positions.csv');
    expect(alone.get('kubernetes')).toMatchObject({ years: 8, lastUsed: 2026 });
    expect(alone.get('ansible')).toMatchObject({ years: 4, lastUsed: 2022 });
    expect(alone.has('docker')).toBe(false);
    const whole = await bySkill(
      zipped({
        'Skills.csv': 'Name\nKubernetes\nPostman\n',
        'Positions.csv': POSITIONS,
        'Profile.csv': 'First Name,Headline,Summary\nRobin,Engineer,Fond of Terraform.',
        'Projects.csv':
          'Title,Description,Url,Started On,Finished On\nFeeds,A bot in Python,,Jan 2024,Dec 2024',
      }),
      'export.zip',
    );
    expect([...whole.keys()]).toEqual(
      expect.arrayContaining(['kubernetes', 'postman', 'ansible', 'terraform', 'python']),
    );
    expect(whole.get('kubernetes')).toMatchObject({ written: 'Kubernetes', years: 8 });
    expect(whole.get('kubernetes')?.lines).toHaveLength(2);
    expect(whole.get('python')).toMatchObject({ years: 1, lastUsed: 2024 });
  });
});
