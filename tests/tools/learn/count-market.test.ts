import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_ASKED } from '#src/match/market/market.ts';
import { TITLE } from '#src/skills/mention.ts';
import { countMarket, type MarketPosting } from '#src/tools/learn/count-market.ts';
import { asks } from '#tests/match/small-world.ts';

const ROLES = [
  { id: 'backend', name: 'Backend', titles: ['backend', 'java developer'] },
  { id: 'qa', name: 'QA', titles: ['qa'] },
];
const inTitle = { places: [{ block: TITLE, start: 0, end: 4 }] };
const posting = (mentions: MarketPosting['mentions'], rest: Partial<MarketPosting> = {}): MarketPosting => ({
  title: 'Engineer',
  date: '2025-11-03',
  mentions,
  ...rest,
});
const times = (count: number, one: MarketPosting) => Array.from({ length: count }, () => one);
const of = (...postings: MarketPosting[]) => countMarket(postings, ROLES, 'here');

describe('the counts of a market', () => {
  it('tell of each skill that five postings ask for, the most asked first', () => {
    const market = of(
      ...times(5, posting([asks('go'), asks('rust')])),
      ...times(2, posting([asks('go', 0.5, { need: 'preferred' })])),
      ...times(4, posting([asks('perl'), asks('java', 0.5, { need: 'mentioned' })])),
    );
    expect(market.skills).toEqual(['go', 'rust']);
    expect(market.asked).toEqual([7, 5]);
    expect(market.must).toEqual([5, 5]);
  });

  it('tell how often titles name it, by role, and by quarter', () => {
    const market = of(
      ...times(3, posting([asks('java', 0.5, inTitle)], { title: 'Java Developer', date: '2026-03-31' })),
      ...times(2, posting([asks('java')], { title: 'Backend QA', date: '2026-04-01' })),
      posting([], { title: 'QA', date: '2025-12-31' }),
    );
    expect(market.inTitle).toEqual([3]);
    expect(market.roles).toEqual([
      { id: 'backend', postings: 5 },
      { id: 'qa', postings: 3 },
    ]);
    expect(market.byRole).toEqual([[5, 2]]);
    expect(market.quarters).toEqual([
      { id: '2025-Q4', postings: 1 },
      { id: '2026-Q1', postings: 3 },
      { id: '2026-Q2', postings: 2 },
    ]);
    expect(market.byQuarter).toEqual([[0, 3, 2]]);
    expect(market.source).toEqual({ postings: 6, from: '2025-12', to: '2026-04', place: 'here' });
  });

  it('tell the usual years, where five say any', () => {
    const years = (...all: number[]) =>
      of(...all.map((count) => posting([asks('go', 0.5, { years: count })]))).years;
    expect(years(1, 9, 3, 3, 5)).toEqual([3]);
    expect(years(1, 2, 3, 4, 5, 6)).toEqual([3]);
    expect(of(...times(4, posting([asks('go', 0.5, { years: 3 })])), posting([asks('go')])).years).toEqual([
      0,
    ]);
  });

  it('tell what is asked with it more often than without', () => {
    const market = of(
      ...times(6, posting([asks('java'), asks('spring'), asks('git')])),
      ...times(6, posting([asks('go'), asks('git')])),
      ...times(4, posting([asks('java'), asks('kafka')])),
    );
    const withOf = (skill: string) => market.with[market.skills.indexOf(skill)]?.map((n) => market.skills[n]);
    expect(market.skills).toEqual(['git', 'java', 'go', 'spring']);
    expect(withOf('spring')).toEqual(['java', 'git']);
    expect(withOf('go')).toEqual(['git']);
  });

  it('of no posting are empty', () => {
    expect(of()).toMatchObject({ source: { postings: 0, from: '', to: '' }, skills: [], with: [] });
  });

  const anyPosting = fc.record({
    title: fc.constantFrom('Java Developer', 'QA', 'Backend QA', 'Engineer'),
    date: fc.constantFrom('2025-09-30', '2025-10-01', '2026-02-28'),
    mentions: fc.uniqueArray(
      fc.record({
        skill: fc.constantFrom('a', 'b', 'c', 'd'),
        need: fc.constantFrom('required' as const, 'preferred' as const, 'mentioned' as const),
        years: fc.option(fc.integer({ min: 1, max: 9 })),
        places: fc.constantFrom(inTitle.places, []),
        anyOf: fc.constant(null),
      }),
      { selector: ({ skill }) => skill },
    ),
  });
  const shuffled = fc
    .array(anyPosting, { maxLength: 40 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

  it('are the same in whatever order the postings come', () => {
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(JSON.stringify(of(...other))).toBe(JSON.stringify(of(...one)));
      }),
    );
  });

  it('hold together', () => {
    fc.assert(
      fc.property(fc.array(anyPosting, { maxLength: 40 }), (all) => {
        const { skills, asked, must, inTitle: titled, byQuarter, with: companions } = of(...all);
        skills.forEach((skill, n) => {
          const own = all.filter(({ mentions }) =>
            mentions.some((one) => one.skill === skill && one.need !== 'mentioned'),
          );
          expect(asked[n]).toBe(own.length);
          expect(asked[n]).toBeGreaterThanOrEqual(LEAST_ASKED);
          expect(must[n]).toBeLessThanOrEqual(own.length);
          expect(titled[n]).toBeLessThanOrEqual(own.length);
          expect(byQuarter[n]?.reduce((sum, count) => sum + count, 0)).toBe(own.length);
          expect(companions[n]).not.toContain(n);
        });
      }),
    );
  });
});
