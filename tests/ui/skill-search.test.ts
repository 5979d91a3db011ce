import { describe, expect, test } from 'vitest';
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
    const found = search('a', 5).map(({ skill }) => skill.id);
    expect(found).toHaveLength(5);
    expect(new Set(found).size).toBe(5);
  });
  test('finds nothing for nothing, and nothing for what is not there', () => {
    expect(search(' ')).toEqual([]);
    expect(search('xqzw')).toEqual([]);
  });
});
