import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_TOLD, type SpokenLevel } from '#src/match/circumstances.ts';
import { MOST_WHEN_LACKING } from '#src/match/requirements.ts';
import { EVEN_EMPHASIS, isGap } from '#src/match/score.ts';
import type { Requirement } from '#src/skills/requirements/requirement.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import {
  asks,
  emphases,
  judgings,
  knows,
  notPresumed,
  PLAINLY,
  postings,
  seen,
  tracked,
} from './arbitrary.ts';
import { computedInsights as of } from './computed-insights.ts';
import { askedSkills, asksFor, matches, scores } from './oracle.ts';

const world = fc.record({ judging: judgings, emphasis: emphases, notPresumed });
const ofEach = fc.boolean();

describe('demand', () => {
  it('counts each posting once for a skill', () => {
    fc.assert(
      fc.property(postings, ofEach, (all, mustHavesOnly) => {
        const { demand } = of(all, {}, { mustHavesOnly });
        const expected = askedSkills(all).map((skill) => {
          const required = all.filter((one) => asksFor(one, skill, true)).length;
          const any = all.filter((one) => asksFor(one, skill)).length;
          return { skill, required, preferred: mustHavesOnly ? 0 : any - required };
        });
        const some = expected.filter(({ required, preferred }) => required + preferred > 0);
        expect(new Map(demand.map((one) => [one.skill, one]))).toEqual(
          new Map(some.map((one) => [one.skill, one])),
        );
        const shares = demand.map(({ required, preferred }) => required + preferred);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
      }),
    );
  });

  it('tells of what is asked for as often the must-haves first, and then by id', () => {
    const all = [
      seen(1, [asks('sql', { need: 'preferred' }), asks('python'), asks('java')]),
      seen(2, [asks('aws')]),
    ];
    expect(of(all).demand.map(({ skill }) => skill)).toEqual(['aws', 'java', 'python', 'sql']);
  });
});

describe('matches', () => {
  it('sums up the scores that compare gives', () => {
    fc.assert(
      fc.property(postings, tracked, world, (all, own, by) => {
        const { matches } = of(all, { ...by, tracked: own });
        const sorted = own.length > 0 ? scores(all, own, by).filter((score) => score >= 0) : [];
        sorted.sort((a, b) => a - b);
        const middle = [(sorted.length - 1) >> 1, sorted.length >> 1].map((at) => sorted[at] ?? Number.NaN);
        const bins = Array.from({ length: 10 }, (_, bin) => {
          const last = bin === 9 ? 101 : (bin + 1) * 10;
          return sorted.filter((score) => score >= bin * 10 && score < last).length;
        });
        expect(matches).toEqual({
          bins,
          scored: sorted.length,
          median: sorted.length > 0 ? ((middle[0] as number) + (middle[1] as number)) / 2 : null,
          good: sorted.filter((score) => score >= 70).length,
        });
      }),
    );
  });
});

it('an ask of alternatives is of the kind of the first that has one: of practice alone nobody can judge', () => {
  const all = [
    seen(
      1,
      ['lost', 'agile'].map((id) => asks(id, { anyOf: 'a' })),
    ),
  ];
  const by = { judging: PLAINLY, emphasis: EVEN_EMPHASIS, notPresumed: [] };
  expect(scores(all, [knows('sql')], by)).toEqual([-1]);
  expect(of(all, { tracked: [knows('sql')] }).matches.scored).toBe(0);
});

describe('requirements besides skills', () => {
  const german: Requirement = {
    kind: 'language',
    need: 'required',
    values: ['de'],
    level: 'C1',
    amount: null,
    place: { block: 0, start: 0, end: 0 },
  };
  const job = seen(3, [asks('java'), asks('docker')], { requirements: [german] });
  const known = [knows('java', { years: 9 }), knows('docker', { years: 9 })];
  const speaking = (level: SpokenLevel, tracked: TrackedSkill[]) => {
    const circumstances = { ...NOTHING_TOLD, languages: [{ language: 'de', level }] };
    return of([job], { tracked, circumstances, lifts: ['docker'] });
  };

  it('cap the scores', () => {
    expect(speaking('C1', known).matches.median).toBe(100);
    expect(speaking('A2', known).matches.median).toBe(MOST_WHEN_LACKING);
  });

  it('leave nothing to lift where they are lacking', () => {
    expect(speaking('C1', known.slice(0, 1)).lifted).toEqual([['docker', 1]]);
    expect(speaking('A2', known.slice(0, 1)).lifted).toEqual([['docker', 0]]);
  });
});

describe('coverage', () => {
  it('counts the asks of all postings by what compare gives them', () => {
    fc.assert(
      fc.property(postings, tracked, world, (all, own, by) => {
        const { coverage } = of(all, { ...by, tracked: own });
        const found = matches(all, own, by);
        for (const need of ['required', 'preferred'] as const) {
          const asks = found.flatMap((match) => match.asks.filter((ask) => ask.need === need));
          expect(coverage[need]).toEqual({
            asks: asks.length,
            have: asks.filter((ask) => !isGap(ask)).length,
            part: asks.filter(({ cover }) => cover === 'near' || cover === 'learning').length,
          });
        }
        const inAreas = coverage.areas.reduce((sum, area) => sum + area.asks, 0);
        expect(inAreas).toBe(coverage.required.asks + coverage.preferred.asks);
      }),
    );
  });

  it('tells areas by category, those asked for most first', () => {
    const all = [seen(1, [asks('aws'), asks('azure'), asks('java'), asks('lost')])];
    expect(of(all, { tracked: [knows('aws')] }).coverage.areas).toEqual([
      { category: 'cloud', asks: 2, have: 1, part: 1 },
      { category: 'languages', asks: 1, have: 0, part: 0 },
      { category: 'other', asks: 1, have: 0, part: 0 },
    ]);
  });
});

describe('trend and together', () => {
  it('tell of 24 skills: those to learn next, and then the most asked for', () => {
    const others = Array.from({ length: 30 }, (_, n) => `other-${String(n).padStart(2, '0')}`);
    const all = others.map((id, n) => seen(1, [...others.slice(n).map((other) => asks(other)), asks(id)]));
    const last = seen(1, [asks('kotlin')]);
    const { trend, together, next } = of([...all, last, last], { tracked: others.map((id) => knows(id)) });
    expect(next.plan.map(({ skill }) => skill)).toEqual(['kotlin']);
    const watched = ['kotlin', ...others.slice(7).reverse()];
    expect(trend.lines.map(({ skill }) => skill)).toEqual(watched);
    expect(together.map(({ skill }) => skill)).toEqual(watched);
  });
});

describe('together', () => {
  it('tells what comes with a skill more often than otherwise', () => {
    fc.assert(
      fc.property(postings, ofEach, (all, mustHavesOnly) => {
        for (const { skill, postings: count, with: companions } of of(all, {}, { mustHavesOnly }).together) {
          const own = all.filter((one) => asksFor(one, skill, mustHavesOnly));
          expect(count).toBe(own.length);
          const expected = askedSkills(all).flatMap((other) => {
            const both = own.filter((one) => asksFor(one, other, mustHavesOnly)).length;
            const asked = all.filter((one) => asksFor(one, other, mustHavesOnly)).length;
            const usual = asked / all.length;
            const excess = both / own.length - usual;
            const chance = 1.645 * Math.sqrt((usual * (1 - usual)) / own.length);
            return other !== skill && both >= 3 && excess > chance ? [{ skill: other, both, asked }] : [];
          });
          expect(expected).toEqual(expect.arrayContaining(companions));
          expect(companions.length).toBe(Math.min(8, expected.length));
        }
      }),
    );
  });
});
