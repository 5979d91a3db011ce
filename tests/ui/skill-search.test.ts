import { describe, expect, test } from 'vitest';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { skillSearch } from '#src/ui/skill-search.ts';
import { SMALL } from './small-taxonomy.ts';

const search = skillSearch(SMALL);
const first = (query: string) => search(query)[0]?.skill.name;

describe('skillSearch', () => {
  test.each([
    ['k8', 'Kubernetes'],
    ['k8s', 'Kubernetes'],
    ['postgre', 'PostgreSQL'],
    ['golang', 'Go'],
    ['go', 'Go'],
    ['java', 'Java'],
    ['js', 'JavaScript'],
    ['c++', 'C++'],
    ['C#', 'C#'],
    ['.net', '.NET'],
    ['net', '.NET'],
    ['actions', 'GitHub Actions'],
    ['web services', 'AWS'],
    ['kuberntes', 'Kubernetes'],
    ['  docker ', 'Docker'],
  ])('%s finds %s', (query, name) => {
    expect(first(query)).toBe(name);
  });
  test('says by which other name it was found', () => {
    expect(search('golang')[0]?.alias).toBe('golang');
    expect(search('kubern')[0]?.alias).toBeNull();
  });
  test('finds each skill once, and no more than asked for', () => {
    const found = search('a').map(({ skill }) => skill.id);
    expect(found).toEqual(['azure', 'aws', 'github-actions']);
    expect(search('a', 2)).toHaveLength(2);
  });
  test('puts the skill first that others build on, and whole words before parts', () => {
    const skills = [
      { id: 'pypy', name: 'PyPy' },
      { id: 'python', name: 'Python' },
      { id: 'django', name: 'Django', implies: ['python'] },
      { id: 'cicd', name: 'CI/CD' },
      { id: 'cics', name: 'CICS' },
    ];
    const find = skillSearch(buildTaxonomy([{ category: 'test', title: 'Test', kind: 'tool', skills }]));
    expect(find('py').map(({ skill }) => skill.id)).toEqual(['python', 'pypy']);
    expect(find('ci').map(({ skill }) => skill.id)).toEqual(['cicd', 'cics']);
  });
  test('does not take the sign of a short name for any letter', () => {
    expect(search('c#').map(({ skill }) => skill.id)).toEqual(['csharp']);
  });
  test('finds nothing for nothing, and nothing for what is not there', () => {
    expect(search(' ')).toEqual([]);
    expect(search('xqzw')).toEqual([]);
  });
});
