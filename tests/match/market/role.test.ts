import { describe, expect, it } from 'vitest';
import ROLES from '#data/roles.json' with { type: 'json' };
import { rolesOf } from '#src/match/market/role.ts';
import { plainWords } from '#src/posting/text/plain-words.ts';

const of = (title: string) => rolesOf(title, ROLES).map(({ id }) => id);

describe('the roles of a title', () => {
  it.each([
    ['Senior Backend Engineer', ['backend']],
    ['Back-End Developer (m/w/d)', ['backend']],
    ['Front-end Developer', ['frontend']],
    ['Full Stack Developer', ['full-stack']],
    ['DevOps Engineer', ['devops']],
    ['Software Engineer', []],
    ['', []],
  ])('%s: %j', (title, roles) => {
    expect(of(title)).toEqual(roles);
  });

  it('are several where it names several, in the order of the list', () => {
    const two = of('QA for our backend');
    expect(two).toEqual(ROLES.map(({ id }) => id).filter((id) => id === 'qa' || id === 'backend'));
    expect(two).toHaveLength(2);
  });

  it('are read in whole words', () => {
    expect(of('Backendless')).toEqual([]);
  });

  it('are listed once each, by words as they are compared', () => {
    expect(new Set(ROLES.map(({ id }) => id)).size).toBe(ROLES.length);
    for (const { titles } of ROLES)
      for (const name of titles) expect(plainWords(name).trim(), name).toBe(name);
  });
});
