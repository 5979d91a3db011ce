import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askTable } from '#src/insights/ask-table.ts';
import { type Insights, insights } from '#src/insights/insights.ts';
import { prerequisites } from '#src/insights/prerequisites.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import { REQUIRED_WORTH } from '#src/match/score.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { asks, KIN, knows, PATH, postings, requiredWorth, seen, tracked } from './arbitrary.ts';
import * as oracle from './oracle.ts';

const of = (all: SeenPosting[], own: TrackedSkill[], worth = REQUIRED_WORTH): Insights =>
  insights(askTable(all), {
    filter: NO_FILTER,
    tracked: own,
    taxonomy: KIN,
    roadmap: PATH,
    requiredWorth: worth,
  });
const bySkill = (a: { skill: string }, b: { skill: string }) => (a.skill < b.skill ? -1 : 1);
const bare = ({ first: _, ...lift }: Insights['next']['plan'][number]) => lift;

describe('against comparing everything for everything', () => {
  it('each lift is exact', () => {
    fc.assert(
      fc.property(postings, tracked, requiredWorth, (all, own, worth) => {
        const { lacking, learning } = of(all, own, worth).next;
        expect([...lacking, ...learning].map(bare).sort(bySkill)).toEqual(
          oracle.lifts(all, own, KIN, worth).sort(bySkill),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('the plan is exact, each step on top of those before', () => {
    fc.assert(
      fc.property(postings, tracked, requiredWorth, (all, own, worth) => {
        expect(of(all, own, worth).next.plan.map(bare)).toEqual(
          oracle.plan(all, own, KIN, PATH, worth, prerequisites(PATH, KIN)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('the matches after the plan are those of someone who learned it', () => {
    fc.assert(
      fc.property(postings, tracked, requiredWorth, (all, own, worth) => {
        const { plan, after } = of(all, own, worth).next;
        const learned = plan.reduce((known, { skill }) => oracle.withLearned(known, skill), own);
        const scores = oracle.scores(all, learned, KIN, worth);
        expect(after.good).toBe(scores.filter((score) => score >= oracle.GOOD_LINE).length);
      }),
    );
  });
});

describe('the plan', () => {
  it('counts a fork once, and what the skill implies with it', () => {
    const all = [
      seen(1, [asks('spring-boot'), asks('java')]),
      seen(1, [asks('java', { anyOf: 'a' }), asks('spring', { anyOf: 'a' })]),
    ];
    const { lacking } = of(all, [knows('aws')]).next;
    expect(lacking[0]).toMatchObject({ skill: 'spring-boot', good: 2, lifted: 2, points: 200 });
  });

  it('takes a skill as known for the years that are asked', () => {
    const { plan } = of([seen(1, [asks('docker', { years: 8 })])], [knows('aws')]).next;
    expect(plan).toMatchObject([{ skill: 'docker', good: 1, points: 100 }]);
  });

  it('lets the roadmap decide between equals', () => {
    const all = [seen(1, [asks('sql')]), seen(1, [asks('docker')]), seen(1, [asks('kotlin')])];
    expect(of(all, [knows('django')]).next.plan.map(({ skill }) => skill)).toEqual([
      'docker',
      'sql',
      'kotlin',
    ]);
  });

  it('lets points decide while no single skill makes a good match', () => {
    const far = (...ids: string[]) =>
      seen(
        1,
        ids.map((id) => asks(id)),
      );
    const all = [far('docker', 'kotlin', 'azure', 'lost'), far('kotlin', 'sql', 'python', 'django')];
    expect(of(all, [knows('spring')]).next.plan[0]).toMatchObject({ skill: 'kotlin', good: 0 });
  });

  it('waits for what the skill builds on', () => {
    const all = [seen(1, [asks('mysql')]), seen(1, [asks('mysql')]), seen(1, [asks('sql'), asks('kotlin')])];
    const { plan, lacking } = of(all, [knows('aws')]).next;
    expect(lacking.find(({ skill }) => skill === 'mysql')?.first).toEqual([['sql']]);
    expect(plan.map(({ skill }) => skill)).toEqual(['sql', 'mysql', 'kotlin']);
  });

  it('does not wait for what no posting asks for, or what is being learned', () => {
    const wanted = [seen(1, [asks('mysql')])];
    expect(of(wanted, [knows('aws')]).next.plan.map(({ skill }) => skill)).toEqual(['mysql']);
    const both = [...wanted, seen(1, [asks('sql')])];
    const { plan, learning } = of(both, [knows('sql', { level: 'learning' })]).next;
    expect(plan.map(({ skill }) => skill)).toEqual(['mysql']);
    expect(learning.map(({ skill }) => skill)).toEqual(['sql']);
  });
});

describe('what a skill builds on', () => {
  const builtOn = prerequisites(PATH, KIN);

  it('is the step before it, its own track, and what it implies on the roadmap', () => {
    expect(builtOn('docker')).toEqual([]);
    expect(builtOn('java')).toEqual([['docker']]);
    expect(builtOn('spring')).toEqual([['java'], ['docker']]);
    expect(builtOn('aws')).toEqual([['spring', 'python']]);
    expect(builtOn('postgresql')).toEqual([['sql']]);
    expect(builtOn('spring-boot')).toEqual([['spring'], ['java']]);
  });

  it('is the choice that a track belongs to', () => {
    expect(builtOn('django')).toEqual([['python']]);
    expect(builtOn('kotlin')).toEqual([['java']]);
  });
});
