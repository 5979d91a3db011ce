import { describe, expect, test } from 'vitest';
import BACKEND from '#data/roadmaps/backend.json' with { type: 'json' };
import { detailOf } from '#src/dashboard/skills/detail/detail.ts';
import { nameProblem } from '#src/dashboard/skills/detail/own-names.tsx';
import { placeOf } from '#src/insights/roadmap/roadmap.ts';
import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { smallKnowledge } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

const actions: TrackedSkill = {
  skill: 'github-actions',
  level: 'solid',
  years: 3,
  ...SKILL_DEFAULTS,
  refused: ['ci-cd'],
  changedAt: 0,
};
const sources = {
  tracked: [actions],
  taxonomy: SMALL,
  knowledge: smallKnowledge([actions]),
  own: [],
  roadmap: BACKEND,
  asked: { postings: 4, asked: new Map([['github-actions', 3]]) },
};

describe('detailOf', () => {
  test('tells what a skill covers, and what of that was refused', () => {
    expect(detailOf('github-actions', sources)).toMatchObject({
      name: 'GitHub Actions',
      category: 'small',
      tracked: { years: 3 },
      covers: [{ id: 'ci-cd', name: 'CI/CD', refused: true }],
      asked: { by: 3, of: 4 },
    });
  });
  test('tells names, kin, place and site of one that is not tracked', () => {
    expect(detailOf('kubernetes', sources)).toMatchObject({
      tracked: null,
      aliases: ['k8s', 'kube'],
      url: 'https://kubernetes.io/',
      roadmap: { id: 'backend', place: placeOf(BACKEND, 'kubernetes') },
      asked: { by: 0, of: 4 },
    });
    expect(detailOf('aws', sources).close).toEqual([{ id: 'azure', name: 'Azure' }]);
  });
  test('knows nothing of what is in no list, and no shares without postings', () => {
    const none = { ...sources, asked: { postings: 0, asked: new Map<string, number>() } };
    expect(detailOf('lost', none)).toMatchObject({
      name: 'lost',
      category: null,
      covers: [],
      close: [],
      roadmap: null,
      asked: null,
    });
  });
});

describe('nameProblem', () => {
  const own = { name: 'Frobnicator', aliases: ['frob'] };
  const problem = (text: string) =>
    nameProblem(text, own, (name) => (name.toLowerCase() === 'k8s' ? 'Kubernetes' : null));
  test('a new name is none', () => {
    expect(problem('frobber')).toBeNull();
  });
  test.each([
    ['', 'A name needs at least one letter or digit.'],
    ['--', 'A name needs at least one letter or digit.'],
    ['x', 'A single letter would be found everywhere: use at least two.'],
    ['FROB', '“FROB” is already one of its names.'],
    ['K8s', '“K8s” is already a name of Kubernetes.'],
  ])('%j is one', (text, said) => {
    expect(problem(text)).toBe(said);
  });
});
