import { describe, expect, test } from 'vitest';
import { findResumeGaps } from '#src/files/resume/resume-gaps.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';

const taxonomy = buildTaxonomy([
  {
    category: 'devops',
    title: 'DevOps',
    kind: 'tool',
    skills: [
      { id: 'kubernetes', name: 'Kubernetes', aliases: ['k8s'], implies: ['containers'] },
      { id: 'containers', name: 'Containers' },
      { id: 'docker', name: 'Docker', implies: ['containers'], similar: ['podman'] },
      { id: 'podman', name: 'Podman' },
      { id: 'graphql', name: 'GraphQL' },
    ],
  },
]);
const LINES = new Map([
  ['docker', ['Ran Docker on forty hosts']],
  ['kubernetes', ['Moved nine services to Kubernetes clusters']],
]);
const asked = (skill: string, words: string, by = skill) => ({ skill, by, words: [words] });
const gapsOf = (...covered: ReturnType<typeof asked>[]) => findResumeGaps(covered, LINES, taxonomy);

describe('what a résumé leaves unsaid', () => {
  test('is a skill that it does not name', () => {
    expect(gapsOf(asked('graphql', 'GraphQL'))).toEqual([
      { skill: 'graphql', words: 'GraphQL', kind: 'absent', line: null },
    ]);
  });

  test.each([
    ['of the skill that covers it', asked('containers', 'containers', 'docker'), 'Ran Docker on forty hosts'],
    ['of a skill that implies it', asked('containers', 'containers'), 'Ran Docker on forty hosts'],
    ['of a substitute', asked('podman', 'Podman'), 'Ran Docker on forty hosts'],
  ])('comes with a line where it fits: %s', (_, ask, line) => {
    expect(gapsOf(ask)).toMatchObject([{ skill: ask.skill, kind: 'absent', line }]);
  });

  test('is another name of a skill that it names, with the line that names it', () => {
    expect(gapsOf(asked('kubernetes', 'k8s'))).toEqual([
      {
        skill: 'kubernetes',
        words: 'k8s',
        kind: 'other-words',
        line: 'Moved nine services to Kubernetes clusters',
      },
    ]);
  });

  test('is told by its name where the posting only describes it', () => {
    expect(gapsOf(asked('graphql', 'experience with query languages'))).toMatchObject([{ words: 'GraphQL' }]);
    expect(gapsOf(asked('kubernetes', 'orchestration of clusters'))).toEqual([]);
  });

  test.each(['Kubernetes', 'kubernetes', 'KUBERNETES'])('is not "%s", which its line says', (words) => {
    expect(gapsOf(asked('kubernetes', words))).toEqual([]);
  });

  test('is not claimed where the résumé may have more lines than were stored', () => {
    const lines = new Map([['kubernetes', ['Kubernetes', 'Kubernetes at work', 'Kubernetes at home']]]);
    expect(findResumeGaps([asked('kubernetes', 'k8s')], lines, taxonomy)).toEqual([]);
  });

  test('is listed once, and not at all without a résumé', () => {
    const twice = [asked('graphql', 'GraphQL'), asked('graphql', 'graphql')];
    expect(gapsOf(...twice)).toHaveLength(1);
    expect(findResumeGaps(twice, new Map(), taxonomy)).toEqual([]);
  });
});
