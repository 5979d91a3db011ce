import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthFinder } from '#src/insights/month-finder.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { type Trend, trendOf } from '#src/insights/trend.ts';
import { countWatched, increment } from '#src/insights/watched.ts';
import { moveOf } from '#src/match/market/move.ts';
import { asks, postings, seen } from './arbitrary.ts';
import { askedSkills, asksFor } from './oracle.ts';

function of(all: SeenPosting[], skills: string[], mustHavesOnly = false): Trend {
  const monthOf = monthFinder();
  const months = new Map<number, number>();
  for (const { firstSeen } of all) increment(months, monthOf(firstSeen));
  const asked = askedSkills(all).filter((skill) => skills.includes(skill));
  const watched = countWatched(
    skills.filter((skill) => asked.includes(skill)),
    all,
    monthOf,
    mustHavesOnly,
  );
  return trendOf(
    months,
    [...watched].map(([skill, counts]) => [skill, counts.months]),
  );
}

/** Makes `count` postings of a month; `asking` of them require Java. */
const month = (number: number, count: number, asking: number) =>
  Array.from({ length: count }, (_, n) => seen(number, [asks(n < asking ? 'java' : 'sql')]));

describe('trends', () => {
  it('count each month’s postings, and those that ask', () => {
    fc.assert(
      fc.property(postings, fc.boolean(), (all, mustHavesOnly) => {
        const { months, postings: counts, lines } = of(all, ['java', 'aws'], mustHavesOnly);
        const inMonth = (n: number) =>
          all.filter(
            ({ firstSeen }) =>
              firstSeen >= (months[n] as number) && firstSeen < (months[n + 1] ?? Number.POSITIVE_INFINITY),
          );
        expect(counts).toEqual(months.map((_, n) => inMonth(n).length));
        for (const { skill, asked } of lines) {
          expect(asked).toEqual(
            months.map((_, n) => inMonth(n).filter((one) => asksFor(one, skill, mustHavesOnly)).length),
          );
        }
        expect(months.length).toBeLessThanOrEqual(12);
      }),
    );
  });

  it('leave no month out, and go back a year at most', () => {
    const { months, postings: counts } = of([...month(1, 2, 1), ...month(4, 3, 1)], ['java']);
    expect(months.map((time) => new Date(time).getMonth())).toEqual([0, 1, 2, 3]);
    expect(counts).toEqual([2, 0, 0, 3]);
    const long = of([...month(1, 2, 1), ...month(15, 3, 1)], ['java']);
    expect(long.months).toHaveLength(12);
    expect(Object.keys(long.postings)).toHaveLength(12);
    expect(long.postings.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  it('begin with the month of the first posting, be it of its first moment', () => {
    const time = new Date(2026, 2, 1).getTime();
    expect(of([seen(3, [asks('java')], { firstSeen: time })], ['java']).months).toEqual([time]);
  });

  it('take a share over three months, and none of fewer than eight postings', () => {
    const { lines } = of(
      [...month(1, 4, 4), ...month(2, 4, 0), ...month(3, 2, 2), ...month(5, 1, 1)],
      ['java'],
    );
    expect(lines[0]?.shares).toEqual([null, 0.5, 0.6, null, null]);
  });

  it('are empty without postings', () => {
    expect(of([], ['java'])).toEqual({ months: [], postings: [], lines: [] });
  });
});

describe('a move', () => {
  it('is told from enough postings only', () => {
    expect(moveOf([1, 9], [9, 20])).toBeNull();
    expect(moveOf([5], [100])).toBeNull();
  });

  it('is one only where chance would hardly make it', () => {
    expect(moveOf([10, 20, 34], [50, 50, 50])).toEqual({ from: 0.2, to: 0.68, way: 'rising' });
    expect(moveOf([34, 20, 10], [50, 50, 50])).toEqual({ from: 0.68, to: 0.2, way: 'falling' });
    expect(moveOf([5, 6], [10, 10])).toEqual({ from: 0.5, to: 0.6, way: 'steady' });
    expect(moveOf([0, 0], [10, 10])).toMatchObject({ way: 'steady' });
  });
});
