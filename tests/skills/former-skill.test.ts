import { describe, expect, it } from 'vitest';
import { formerNames } from '#src/skills/former-skill.ts';

const NAMES = ['Rx.NET', 'C/SIDE', 'AutoFixture'];

describe('the name of a former skill', () => {
  it.each([
    ['rx-net', 'Rx.NET'],
    ['c-side', 'C/SIDE'],
    ['autofixture', 'AutoFixture'],
  ])('%s is the one listed, %s', (id, name) => {
    expect(formerNames(NAMES)(id)).toBe(name);
  });

  it('is spelled by its id otherwise', () => {
    expect(formerNames(NAMES)('apache-gravitino')).toBe('Apache Gravitino');
  });
});
