import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Insights, insightsOf, worthTrying } from '#src/insights/insights.ts';
import { prerequisites } from '#src/insights/next-skills.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import type { Judging } from '#src/match/judging.ts';
import { withLearned } from '#src/match/learned.ts';
import type { Match } from '#src/match/match.ts';
import { nextFor, oneToLearn } from '#src/match/next-for.ts';
import { type Emphasis, EVEN_EMPHASIS } from '#src/match/score.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import {
  asks,
  emphases,
  judgings,
  KIN,
  knows,
  notPresumed,
  PATH,
  PLAINLY,
  postings,
  seen,
  tracked,
} from './arbitrary.ts';
import * as oracle from './oracle.ts';

interface Held {
  judging?: Judging;
  emphasis?: Emphasis;
  notPresumed?: string[];
}

const of = (
  all: SeenPosting[],
  tracked: TrackedSkill[],
  { judging = PLAINLY, emphasis = EVEN_EMPHASIS, notPresumed = [] }: Held = {},
): Insights => insightsOf(all, { filter: NO_FILTER, tracked, roadmap: PATH, judging, emphasis, notPresumed });
const builtOn = prerequisites(PATH, KIN);
const world = fc.record({ judging: judgings, emphasis: emphases, notPresumed });

describe('against comparing everything for everything', () => {
  it('each lift is exact, over the postings worth trying for, and so is their order', () => {
    fc.assert(
      fc.property(postings, tracked, world, (all, own, by) => {
        const tried = oracle.worthTrying(all, own, by);
        const lifts = oracle.lifts(all, tried, own, by, builtOn);
        const { next } = of(all, own, by);
        expect(next.tried).toBe(tried.length);
        expect(next.lacking).toEqual(lifts);
        expect(next.learning).toEqual(oracle.lifts(all, tried, own, by, builtOn, true));
      }),
      { numRuns: 200 },
    );
  });

  it('the plan is exact, each step on top of those before', () => {
    fc.assert(
      fc.property(postings, tracked, world, (all, own, by) => {
        expect(of(all, own, by).next.plan).toEqual(oracle.plan(all, own, by, builtOn));
      }),
      { numRuns: 150 },
    );
  });

  it('the matches after the plan are those of someone who learned it', () => {
    fc.assert(
      fc.property(postings, tracked, world, (all, own, by) => {
        const { plan, after } = of(all, own, by).next;
        const learned = plan.reduce((known, { skill }) => withLearned(known, skill), own);
        const scores = oracle.scores(all, learned, by).filter((score) => score >= 0);
        expect(after.scored).toBe(scores.length);
        expect(after.good).toBe(scores.filter((score) => score >= oracle.GOOD_LINE).length);
        expect(after.bins).toEqual(
          after.bins.map(
            (_, n) => scores.filter((score) => Math.min(9, Math.floor(score / 10)) === n).length,
          ),
        );
      }),
    );
  });
});

describe('worth trying for', () => {
  /** Returns the indexes of the postings worth trying for, given their scores. */
  const worth = (...scores: (number | null)[]) =>
    worthTrying([...scores.keys()], (place) => scores[place] ?? null);

  it('is what is neither hopeless nor done, the best first', () => {
    expect(worth(29, 30, 84, 85, null, 50, 84)).toEqual([2, 6, 5, 1]);
  });

  it('is the best of the rest where all is hopeless, and nothing where all is done', () => {
    expect(worth(0, 29, 90, null, 10)).toEqual([1, 4, 0]);
    expect(worth(...Array<number>(25).fill(3))).toHaveLength(20);
    expect(worth(90, 85, null)).toEqual([]);
  });

  it('is two hundred at most', () => {
    expect(worth(...Array<number>(201).fill(40), 50)).toEqual([201, ...Array(199).keys()]);
  });
});

describe('the plan', () => {
  it('counts a fork once, and what the skill implies with it', () => {
    const all = [
      seen(1, [asks('spring-boot'), asks('java')]),
      seen(1, [asks('java', { anyOf: 'a' }), asks('spring', { anyOf: 'a' })]),
    ];
    const { lacking } = of(all, [knows('aws')]).next;
    expect(lacking.map(({ skill }) => skill)).toEqual(['java', 'spring-boot']);
    expect(lacking[1]).toMatchObject({ skill: 'spring-boot', good: 2, lifted: 2, points: 200 });
  });

  it('takes a skill as learned for three years, whatever years are asked', () => {
    const { plan } = of([seen(1, [asks('docker', { years: 8 })])], [knows('aws')]).next;
    expect(plan).toMatchObject([{ skill: 'docker', good: 0, points: Math.round((100 * 3.3) / 8.3) }]);
  });

  it('follows what the postings ask for with most salience in total, whatever lifts more by nearness', () => {
    const all = [1, 2, 3].map(() =>
      seen(1, [asks('docker', { salience: 0.7 }), asks('azure', { salience: 0.8 })]),
    );
    const { plan, lacking } = of(all, [knows('aws')]).next;
    expect(plan.map(({ skill }) => skill)).toEqual(['azure', 'docker']);
    const points = new Map(lacking.map((lift) => [lift.skill, lift.points]));
    expect(points.get('docker')).toBeGreaterThan(points.get('azure') as number);
  });

  it('names nothing that only one of five postings asks for', () => {
    const all = [1, 2, 3, 4, 5].map((month) => seen(month, [asks('java'), asks('docker')]));
    const one = seen(6, [asks('java'), asks('kotlin')]);
    const { plan, tried } = of([...all, one], [knows('java')]).next;
    expect(tried).toBe(6);
    expect(plan.map(({ skill }) => skill)).toEqual(['docker']);
  });

  it('names nice-to-haves too, but no practice that is presumed', () => {
    const all = [1, 2].map((month) =>
      seen(month, [asks('java'), asks('sql', { need: 'preferred', salience: 0.3 }), asks('agile')]),
    );
    const names = (years: number) =>
      of(all, [knows('django', { years })]).next.plan.map(({ skill }) => skill);
    expect(names(9)).toEqual(['java', 'sql']);
    expect(names(1)).toContain('agile');
  });

  it('counts no posting as made good that is good already', () => {
    const all = [seen(1, [asks('java', { salience: 0.7 }), asks('docker', { salience: 0.5 })])];
    const { matches, next } = of(all, [knows('java')]);
    expect(matches.median).toBe(70);
    expect(next.plan).toMatchObject([{ skill: 'docker', good: 0, lifted: 1, points: 30 }]);
  });

  it('for one posting is what every page names next', () => {
    fc.assert(
      fc.property(postings, tracked, world, (all, own, by) => {
        fc.pre(own.length > 0);
        for (const one of all) {
          const { plan, lacking, tried } = of([one], own, by).next;
          const [match] = oracle.matches([one], own, by);
          const named = nextFor(match as Match).map(oneToLearn);
          const order = lacking.map(({ skill }) => named.indexOf(skill));
          expect(order).toEqual([...order].sort((a, b) => a - b));
          expect(order).not.toContain(-1);
          const first = lacking.find((lift) => lift.first.length === 0);
          if (tried > 0) expect(plan[0]?.skill).toBe(first?.skill);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('lets how often a skill is asked for decide while no single skill makes a good match', () => {
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
  it('is the step before it, its own track, and what it implies on the roadmap', () => {
    expect(builtOn('docker')).toEqual([]);
    expect(builtOn('java')).toEqual([['docker']]);
    expect(builtOn('spring')).toEqual([['java'], ['docker']]);
    expect(builtOn('aws')).toEqual([['spring', 'python']]);
    expect(builtOn('postgresql')).toEqual([['sql']]);
    expect(builtOn('spring-boot')).toEqual([['spring'], ['java']]);
  });

  it('is nothing for what is on no roadmap, nor what no roadmap has', () => {
    expect(builtOn('azure')).toEqual([]);
    expect(prerequisites({ ...PATH, sections: [] }, KIN)('django')).toEqual([]);
  });

  it('is the choice that a track belongs to', () => {
    expect(builtOn('django')).toEqual([['python']]);
    expect(builtOn('kotlin')).toEqual([['java']]);
  });
});
