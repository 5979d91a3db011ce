import { describe, expect, it } from 'vitest';
import { trainSkillVectors } from '#src/tools/learn/vectors.ts';
import { asks } from '#tests/match/small-world.ts';

const posting = (...ids: string[]) => ids.map((id) => asks(id));
const times = <T>(count: number, one: T) => Array.from({ length: count }, () => one);
const SKILLS = ['java', 'spring', 'hibernate', 'react', 'css', 'git', 'lost'];
const POSTINGS = [
  ...times(10, posting('java', 'spring', 'git')),
  ...times(10, posting('java', 'hibernate', 'git')),
  ...times(10, posting('react', 'css', 'git')),
  ...times(2, posting('java', 'css')),
];
const rows = trainSkillVectors(POSTINGS, SKILLS, 3);
const cosine = (a: string, b: string) => {
  const [one, other] = [rows[SKILLS.indexOf(a)], rows[SKILLS.indexOf(b)]];
  return one?.reduce((sum, value, n) => sum + value * (other?.[n] ?? 0), 0) ?? Number.NaN;
};

describe('the directions of skills', () => {
  it('are near where the same jobs ask for both', () => {
    // Spring and Hibernate never occur together, but with the same skills.
    expect(cosine('spring', 'hibernate')).toBeGreaterThan(cosine('spring', 'react'));
    expect(cosine('spring', 'hibernate')).toBeGreaterThan(0.8);
    expect(cosine('java', 'spring')).toBeGreaterThan(cosine('java', 'react'));
    expect(cosine('react', 'css')).toBeGreaterThan(cosine('react', 'hibernate'));
  });

  it('are of length 1, and nothing for what nobody asks for with others', () => {
    for (const [n, row] of rows.entries()) {
      const length = Math.hypot(...row);
      expect(length).toBeCloseTo(SKILLS[n] === 'lost' ? 0 : 1);
    }
  });

  it('are the same each time, and in whatever order the postings come', () => {
    expect(trainSkillVectors(POSTINGS, SKILLS, 3)).toEqual(rows);
    const others = trainSkillVectors([...POSTINGS].reverse(), SKILLS, 3);
    others.forEach((row, n) => {
      row.forEach((value, at) => {
        expect(value).toBeCloseTo(rows[n]?.[at] as number);
      });
    });
  });

  it('are made of what is asked for alone', () => {
    const named = POSTINGS.map((mentions) => [...mentions, asks('lost', 0.5, { need: 'mentioned' })]);
    expect(trainSkillVectors(named, SKILLS, 3)).toEqual(rows);
  });
});
