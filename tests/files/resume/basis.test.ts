import { describe, expect, it } from 'vitest';
import type { KnownSkill } from '#src/files/recognised.ts';
import { levelDoubt } from '#src/ui/import/skill-picks.ts';
import { LONG_RESUME } from '#tests/files/long-resume.ts';
import { readText } from './resumes.ts';

const { known, unsure } = await readText(LONG_RESUME);
const bySkill = new Map([...known, ...unsure].map((one) => [one.skill, one]));

function one(skill: string): KnownSkill {
  const found = bySkill.get(skill);
  if (!found) throw new Error(`${skill} is not recognised`);
  return found;
}

describe('what a level and years of a résumé rest on', () => {
  it.each([
    ['rust', { level: 'stated', jobs: 0 }],
    ['go', { level: 'stated', jobs: 1 }],
    ['postgresql', { level: 'unstated', jobs: 2 }],
    ['linux', { level: 'unstated', jobs: 0 }],
    ['haskell', { level: 'taught', jobs: 0 }],
    ['arduino', { level: 'taught', jobs: 0 }],
    ['jira', { level: 'unstated', jobs: 0 }],
    ['sap', { level: 'unsure', jobs: 1 }],
  ])('%s', (skill, basis) => expect(one(skill).basis).toEqual(basis));

  it('quotes the line that states the level, around the name', () => {
    expect(one('scala').quote).toMatch(/basic Scala$/);
    expect(one('grpc').quote).toMatch(/gRPC\.$/);
  });

  it('is doubtful in studies and interests, then without years, then long ago', () => {
    const doubts = ['haskell', 'arduino', 'jira', 'php', 'java', 'kubernetes', 'rust'].map((skill) =>
      levelDoubt(one(skill), 2026),
    );
    expect(doubts).toEqual([0, 0, 1, 2, null, null, null]);
    expect(levelDoubt({ ...one('jira'), basis: undefined } as unknown as KnownSkill, 2026)).toBeNull();
  });
});
