import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, value: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
}

/** Runs a command in a process of its own, where module order and import attributes count. */
function printed(command: string, ...args: string[]): string {
  return execFileSync(process.execPath, [join(import.meta.dirname, `${command}.ts`), ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATA_FOLDER: folder },
  });
}

const STACKS = ['Python, Django and Docker', 'Java and Spring Boot', 'React and TypeScript'];
const postings = written(
  'postings.json',
  Array.from({ length: 15 }, (_, n) => ({
    id: `posting-${n}`,
    title: 'Backend Developer',
    date: `2026-0${1 + (n % 6)}-01`,
    text: `Requirements\n- ${STACKS[n % 3]}\n- German at C1 is required.\nNice to have\n- Kubernetes`,
  })),
);
const people = written('people.json', [
  { id: 'ann', skills: { django: 4 }, circumstances: { languages: [{ language: 'de', level: 'B1' }] } },
  { id: 'ben', skills: { java: 2, react: 1 } },
]);

describe('commands about given postings', () => {
  it('analyse prints their skills', () => {
    const [{ id, skills }] = JSON.parse(printed('analyse', postings));
    expect(id).toBe('posting-0');
    expect(skills).toContainEqual(
      expect.objectContaining({ id: 'docker', quotes: ['Docker'], need: 'required' }),
    );
  });

  it('match prints the answer for a person', () => {
    const [{ id, people: answers }] = JSON.parse(printed('match', postings, people));
    expect(id).toBe('posting-0');
    expect(answers.ann).toMatchObject({
      score: expect.any(Number),
      gaps: [
        { skills: [{ id: 'docker', quotes: ['Docker'] }], need: 'required' },
        { skills: [{ id: 'kubernetes' }], need: 'preferred' },
      ],
      next: [{ id: 'docker', name: 'Docker' }, { id: 'kubernetes' }],
      requirements: [{ kind: 'language', values: ['de'], level: 'C1', quote: 'German', state: 'lacking' }],
    });
  });
});

describe('commands that rebuild the scoring data', () => {
  const judgements = written(
    'judgements.json',
    Array.from({ length: 15 }, (_, n) => ({
      id: `posting-${n}`,
      core: [['Python', 'Java', 'React'][n % 3]],
      fit: { ann: n % 3 === 0 ? 70 : 5, ben: n % 3 === 0 ? 5 : 40 },
    })),
  );
  const labels = written(
    'labels.json',
    Array.from({ length: 15 }, (_, n) => ({
      id: `posting-${n}`,
      skills: [{ skill: 'Docker', quotes: ['Docker'], need: 'required', years: null, anyOf: null }],
    })),
  );

  it.each([
    ['market', [postings], '15 postings, 8 skills', ['market.json', 'skill-vectors.json']],
    [
      'fit',
      [postings, people, judgements],
      '30 judgements of 15 postings',
      ['salience.json', 'weights.json'],
    ],
    ['confidence', [postings, labels], 'mentions of 15 postings', ['confidence.json']],
    ['notions', [postings, labels], 'notions of 15 postings', ['doubtful-notions.json']],
    ['train', [], 'texts: ', ['asks-nothing.json']],
  ])('%s writes its files', (command, args, says, files) => {
    expect(printed(command, ...args)).toContain(says);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(files));
  });
});

it('wordings prints the right lines of each set', () => {
  expect(printed('wordings')).toMatch(/^common: soft \d+\/\d+/);
});

it('explain prints the reasons of each line', () => {
  expect(printed('explain', 'Go is a plus.', 'No PHP needed')).toMatch(
    /go «Go»: preferred[\s\S]*php «PHP»: excluded/,
  );
});
