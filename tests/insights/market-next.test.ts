import { describe, expect, it } from 'vitest';
import { marketNext, type OwnDemand } from '#src/insights/market-next.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import type { MarketFile } from '#src/match/market/market.ts';
import { MARKET_WEIGHS } from '#src/match/market/market-shares.ts';
import { KIN, knows, PLAINLY } from './arbitrary.ts';

const MARKET: MarketFile = {
  source: { postings: 100, from: '2026-01', to: '2026-02', place: 'here' },
  roles: [
    { id: 'backend', postings: 20 },
    { id: 'idle', postings: 0 },
  ],
  quarters: [
    { id: '2026-Q1', postings: 50 },
    { id: '2026-Q2', postings: 50 },
  ],
  skills: ['agile', 'java', 'aws', 'sql'],
  asked: [80, 60, 40, 20],
  must: [8, 30, 10, 20],
  inTitle: [0, 9, 0, 0],
  years: [0, 4, 3, 0],
  with: [[], [3], [1], []],
  byRole: [
    [10, 0],
    [5, 0],
    [0, 0],
    [15, 0],
  ],
  byQuarter: [
    [40, 40],
    [25, 35],
    [20, 20],
    [10, 10],
  ],
};
const nobody: OwnDemand = { postings: 0, asked: () => 0 };
const of = (role: string | null, own = nobody, ...tracked: ReturnType<typeof knows>[]) =>
  marketNext(MARKET, role, own, knowledgeOf(tracked, PLAINLY), KIN, 9);
const ids = (...asked: Parameters<typeof of>) => of(...asked).skills.map(({ skill }) => skill);

describe('what the market asks for next', () => {
  it('is what most postings ask for, concrete, and neither known nor learned', () => {
    expect(of(null)).toMatchObject({ postings: 100 });
    expect(ids(null)).toEqual(['java', 'aws', 'sql']);
    expect(ids(null, nobody, knows('spring'), knows('aws', { level: 'learning' }))).toEqual(['sql']);
  });

  it('is told with its shares, years and company', () => {
    expect(of(null).skills[0]).toEqual({
      skill: 'java',
      share: 0.6,
      must: 0.5,
      years: 4,
      move: { from: 0.5, to: 0.7, way: 'rising' },
      with: ['sql'],
    });
  });

  it('is of a role where it was counted, and else of all', () => {
    expect(of('backend')).toMatchObject({
      postings: 20,
      skills: [{ skill: 'sql', share: 0.75 }, { skill: 'java' }],
    });
    expect(ids('backend')).toHaveLength(2);
    expect(of('idle')).toEqual(of(null));
    expect(of('unknown')).toEqual(of(null));
  });

  it('gives way to the user’s own postings as these come', () => {
    const own = (postings: number) => ({
      postings,
      asked: (skill: string) => (skill === 'sql' ? postings : 0),
    });
    expect(ids(null, own(3))[0]).toBe('java');
    // Now the user's postings outweigh the differences between the market's shares.
    expect(ids(null, own(MARKET_WEIGHS))[0]).toBe('sql');
  });

  it('is nothing that the taxonomy has lost', () => {
    const market = { ...MARKET, skills: ['agile', 'java', 'lost', 'sql'] };
    const { skills } = marketNext(market, null, nobody, knowledgeOf([], PLAINLY), KIN, 9);
    expect(skills.map(({ skill }) => skill)).toEqual(['java', 'sql']);
  });

  it('is so many at most', () => {
    expect(marketNext(MARKET, null, nobody, knowledgeOf([], PLAINLY), KIN, 1).skills).toHaveLength(1);
  });
});
