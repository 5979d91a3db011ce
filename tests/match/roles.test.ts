import { describe, expect, it } from 'vitest';
import { judgeWeighed, weighPosting } from '#src/match/compare.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { asks, FILLING, hold, knows, WORLD } from './small-world.ts';

const backend = { roles: ['Backend'] };
const cloud = { roles: ['Cloud'] };
const mentions = [
  asks('java', 0.6, backend),
  asks('spring', 0.6, backend),
  asks('aws', 0.6, cloud),
  asks('docker', 0.6, cloud),
  ...FILLING,
];

describe('a posting of several roles', () => {
  it('is judged by the role that fits best, which the match names', () => {
    const match = hold({ mentions, tracked: [knows('java'), knows('spring')] });
    expect(match).toMatchObject({ score: 100, role: { name: 'Backend', of: 2 } });
    expect(match.asks.map(({ skills }) => skills[0])).toEqual(['java', 'spring', 'agile', 'code-review']);
    const other = hold({ mentions, tracked: [knows('docker')] });
    expect(other).toMatchObject({ score: 50, role: { name: 'Cloud', of: 2 } });
  });

  it('counts alternatives of another role for that role only', () => {
    const either = [
      asks('java', 0.6, { anyOf: 'g', roles: ['Backend', 'Cloud'] }),
      asks('kotlin', 0.6, { anyOf: 'g', ...cloud }),
      ...mentions.slice(1),
    ];
    const match = hold({ mentions: either, tracked: [knows('spring')] });
    expect(match.role?.name).toBe('Backend');
    expect(match.asks.map(({ skills }) => skills.join())).toContain('java');
  });

  it('is judged as a whole where no role asks enough for a score', () => {
    const few = [asks('java', 0.6, backend), asks('spring', 0.6, backend), asks('aws', 0.6, cloud)];
    const match = hold({ mentions: few, tracked: [knows('aws')] });
    expect(match).toMatchObject({ score: 33 });
    expect(match).not.toHaveProperty('role');
  });

  it('gives statistics the score of the best role, and the coverage of all asks', () => {
    const weighed = weighPosting({ mentions }, WORLD);
    const knowledge = knowledgeOf([knows('java'), knows('spring')], WORLD);
    const { score, credits } = judgeWeighed(weighed, { ...WORLD, knowledge });
    expect(score).toBe(100);
    expect(credits.map(({ cover }) => cover)).toHaveLength(weighed.asks.length);
  });
});
