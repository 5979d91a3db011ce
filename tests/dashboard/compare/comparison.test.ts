import { describe, expect, it } from 'vitest';
import { comparedIds, compareLink } from '#src/dashboard/compare/compare-link.ts';
import { comparisonOf } from '#src/dashboard/compare/comparison.ts';
import { routeOf } from '#src/dashboard/route.ts';
import { comparisonReport } from '#src/dashboard/share/comparison-report.ts';
import { markdownOf } from '#src/files/report/markdown.ts';
import { EVEN_EMPHASIS } from '#src/match/score.ts';
import { saved as kept, mention, own } from '#tests/popup/facts.ts';
import { SMALL_JUDGING, smallKnowledge } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

const python = own('python');
const judged = {
  knowledge: smallKnowledge([python]),
  taxonomy: SMALL,
  judging: SMALL_JUDGING,
  settings: { emphasis: EVEN_EMPHASIS },
};

const A = kept(
  [
    mention('python', 'required'),
    mention('docker', 'required'),
    mention('go', 'preferred'),
    mention('java', 'required', { anyOf: 'g1', salience: 0.3 }),
    mention('kotlin', 'required', { anyOf: 'g1' }),
  ],
  { id: 'a', title: 'A' },
);
const B = kept(
  [
    mention('docker', 'preferred'),
    mention('kotlin', 'required', { anyOf: 'g4' }),
    mention('java', 'required', { anyOf: 'g4', salience: 0.3 }),
    mention('python', 'required'),
    mention('php', 'mentioned'),
  ],
  { id: 'b', title: 'B' },
);

const comparison = comparisonOf([A, B], judged);
const names = (asks: { name: string }[]) => asks.map(({ name }) => name);

describe('comparisonOf', () => {
  it('puts shared gaps first, by what they are worth, then those of one, then what is covered', () => {
    expect(names(comparison.shared)).toEqual(['Java or Kotlin', 'Docker']);
    expect(names(comparison.single)).toEqual(['Go']);
    expect(names(comparison.covered)).toEqual(['Python']);
    // Python weighs .031 (.25 to the power of 2.5), and a nice-to-have at most 15 % of the rest.
    expect(comparison.postings.map(({ match }) => match.score)).toEqual([24, 34]);
  });

  it('tells where the postings differ', () => {
    const differing = [...comparison.shared, ...comparison.single, ...comparison.covered].filter(
      ({ differs }) => differs,
    );
    expect(names(differing)).toEqual(['Docker', 'Go']);
    expect(comparison.single[0]?.cells).toMatchObject([{ tier: 'nice' }, null]);
  });
});

describe('the link', () => {
  it('holds ids that are addresses with commas', () => {
    const ids = ['linkedin:1', 'https://jobs.example/a,b?c=%2C', 'linkedin:1'];
    expect(comparedIds(routeOf(compareLink(ids)).query)).toEqual(ids.slice(0, 2));
  });
});

describe('comparisonReport', () => {
  it('says all of it', () => {
    const markdown = markdownOf(comparisonReport(comparison, Date.UTC(2026, 5, 1)));
    expect(markdown).toContain('# 2 postings compared');
    expect(markdown).toContain('| Java or Kotlin | gap, core | gap, core |');
    expect(markdown).toContain('| Docker | gap, core | gap, nice-to-have |');
    expect(markdown).toContain('| Go | gap, nice-to-have | – |');
  });
});
