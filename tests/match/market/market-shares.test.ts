import { describe, expect, it } from 'vitest';
import type { MarketFile } from '#src/match/market/market.ts';
import { MARKET_WEIGHS, marketShares, withMarket } from '#src/match/market/market-shares.ts';

/** Two skills in 1,000 postings, half of them in the last half-year. */
const market = (java: number[], go: number[]): MarketFile => ({
  source: { postings: 1000, from: '2025-10', to: '2026-03', place: 'here' },
  roles: [{ id: 'backend', postings: 200 }],
  quarters: [
    { id: '2025-Q4', postings: 500 },
    { id: '2026-Q1', postings: 500 },
  ],
  skills: ['java', 'go'],
  asked: [500, 100],
  must: [250, 100],
  inTitle: [100, 50],
  years: [4, 0],
  with: [[1], [0]],
  byRole: [[150], [0]],
  byQuarter: [java, go],
});
const STILL = market([250, 250], [50, 50]);

describe('the shares of the market', () => {
  it('are of all postings, or of a role that was counted', () => {
    expect(marketShares(STILL, null).of('java')).toEqual({
      share: 0.5,
      must: 0.5,
      years: 4,
      move: null,
      with: ['go'],
    });
    expect(marketShares(STILL, 'backend').of('java')?.share).toBe(0.75);
    expect(marketShares(STILL, 'backend')).toMatchObject({ postings: 200, skills: ['java'] });
    expect(marketShares(STILL, 'backend').of('go')).toBeNull();
    expect(marketShares(STILL, 'gardening').postings).toBe(1000);
    expect(marketShares(STILL, null).of('cobol')).toBeNull();
  });

  it('tell of a move that is beyond chance and worth telling', () => {
    const moveOf = (skill: string, ...counts: Parameters<typeof market>) =>
      marketShares(market(...counts), null).of(skill)?.move;
    expect(moveOf('java', [200, 300], [50, 50])).toEqual({ from: 0.4, to: 0.6, way: 'rising' });
    expect(moveOf('go', [200, 300], [80, 20])).toEqual({ from: 0.16, to: 0.04, way: 'falling' });
    // Significant, but too small to matter; and more than a fifth, but by chance.
    expect(moveOf('java', [235, 265], [50, 50])).toBeNull();
    expect(moveOf('go', [200, 300], [5, 7])).toBeNull();
  });

  it('give way to the postings that one reads', () => {
    expect(withMarket(0, 0, 0.4)).toBeCloseTo(0.4);
    expect(withMarket(MARKET_WEIGHS, MARKET_WEIGHS, 0.4)).toBeCloseTo(0.7);
  });
});
