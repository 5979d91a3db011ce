import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestCredit, creditFor, LEARNING_MOST } from '#src/match/credit.ts';
import { type Judging, judgingBy } from '#src/match/judging.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { NO_MARKET } from './judging-of.ts';
import { anyTracked, IDS, knows, TAXONOMY, WORLD } from './small-world.ts';

const asked = (skill: string, years: number | null = null) => ({ skill, years });
const creditsBy = (
  tracked: TrackedSkill[],
  notPresumed: string[] = [],
  world: Judging = WORLD,
  forgives = 1,
) => ({
  knowledge: knowledgeOf(tracked, world, notPresumed),
  needed: 3,
  forgives,
  weights: world.weights.experience,
});
const one = (skill: string, tracked: TrackedSkill[], years: number | null = null, refused: string[] = []) =>
  creditFor(asked(skill, years), creditsBy(tracked, refused));

describe('the credit for a skill', () => {
  it('is full for who has it for the years that the job needs', () => {
    expect(one('go', [knows('go')])).toEqual({ cover: 'have', credit: 1, by: 'go', via: 'same' });
    expect(one('go', [knows('go', { years: 1.35 })]).credit).toBeCloseTo(0.5);
    expect(one('go', [knows('go', { level: 'basic' })]).credit).toBeCloseTo(1.3 / 3.3);
  });

  it('goes by the years asked of it, where there are any', () => {
    for (const years of [5, 7])
      expect(one('go', [knows('go', { years })], 5)).toMatchObject({ cover: 'have', credit: 1 });
    const short = one('go', [knows('go', { years: 3 })], 5);
    expect(short).toMatchObject({ cover: 'short' });
    expect(short.credit).toBeCloseTo(3.3 / 5.3);
    // Unknown years cannot be too few; the level counts instead.
    const untold = one('go', [knows('go')], 5);
    expect(untold).toMatchObject({ cover: 'have' });
    expect(untold.credit).toBeCloseTo(3.3 / 5.3);
  });

  it('is a half at most while it is being learned', () => {
    const learning = (years: number | null) => one('go', [knows('go', { level: 'learning', years })]);
    expect(learning(10)).toMatchObject({ cover: 'learning', credit: LEARNING_MOST });
    expect(learning(0).credit).toBeCloseTo(0.3 / 3.3);
    expect(learning(null).credit).toBeCloseTo(0.3 / 3.3);
  });

  it('is that of a skill that implies it, at any distance, but for what the user refused', () => {
    expect(one('java', [knows('spring-boot')])).toEqual({
      cover: 'have',
      credit: 1,
      by: 'spring-boot',
      via: 'implied',
    });
    const refused = [knows('spring-boot', { refused: ['java'] })];
    expect(one('java', refused).cover).toBe('gap');
    expect(one('spring', refused).cover).toBe('have');
  });

  it('names the skill itself before what implies it, and of those the one known best', () => {
    const by = (...tracked: TrackedSkill[]) => one('java', tracked).by;
    expect(by(knows('spring', { level: 'expert' }), knows('java'))).toBe('java');
    expect(by(knows('java'), knows('spring', { level: 'expert' }))).toBe('java');
    expect(by(knows('spring'), knows('spring-boot', { level: 'expert' }))).toBe('spring-boot');
    expect(by(knows('spring-boot', { level: 'expert' }), knows('spring'))).toBe('spring-boot');
    // The higher coverage wins: a Java beginner with years of Spring.
    expect(by(knows('java', { level: 'basic' }), knows('spring', { level: 'expert' }))).toBe('spring');
  });

  it('is that of what is known before what is learned, where both give the same', () => {
    const learns = knows('java', { level: 'learning', years: 9 });
    const knowsHalf = knows('spring', { years: 0.7 });
    for (const tracked of [
      [learns, knowsHalf],
      [knowsHalf, learns],
    ])
      expect(one('java', tracked, 1.7)).toMatchObject({ cover: 'short', credit: 0.5, by: 'spring' });
  });

  it('is that of what is near, either way, and not while that is being learned', () => {
    expect(one('aws', [knows('azure')])).toEqual({ cover: 'near', credit: 0.5, by: 'azure', via: 'similar' });
    expect(one('azure', [knows('aws')])).toMatchObject({ cover: 'near', by: 'aws' });
    expect(one('azure', [knows('aws', { level: 'learning' })])).toMatchObject({ cover: 'gap', by: null });
    expect(one('azure', [knows('go')]).credit).toBeLessThan(1e-9);
    // Spring builds on Java, which is no nearness.
    expect(one('spring', [knows('java')])).toMatchObject({ cover: 'gap', by: null });
  });

  it('is no less for who knows it a little than for who knows what is near', () => {
    const both = [knows('aws', { level: 'learning' }), knows('azure')];
    expect(one('aws', both)).toEqual({ cover: 'learning', credit: 0.5, by: 'aws', via: 'same' });
  });
});

describe('a practice', () => {
  const work = (years: number) => knows('java', { years });

  it('is presumed of whoever has worked for two years', () => {
    expect(one('agile', [work(3)])).toEqual({ cover: 'presumed', credit: 1, by: null, via: null });
    expect(one('agile', [work(2)]).credit).toBeCloseTo(2.3 / 3.3);
    expect(one('agile', [work(1)]).cover).toBe('gap');
    expect(one('agile', [knows('java', { level: 'expert' })]).cover).toBe('gap');
    expect(one('go', [work(9)]).cover).toBe('gap');
  });

  it('is not where the user said so, nor by years of another practice', () => {
    expect(one('agile', [work(9)], null, ['agile']).cover).toBe('gap');
    expect(one('code-review', [work(9)], null, ['agile']).cover).toBe('presumed');
    expect(one('code-review', [knows('agile', { years: 9 })]).cover).not.toBe('presumed');
  });

  it('that is tracked counts no less than one that is presumed', () => {
    const basic = knows('agile', { level: 'basic', years: 0 });
    expect(one('agile', [work(9), basic])).toEqual({ cover: 'have', credit: 1, by: 'agile', via: 'same' });
    const learning = knows('agile', { level: 'learning' });
    expect(one('agile', [work(9), learning])).toMatchObject({ cover: 'presumed', credit: 1 });
    expect(one('agile', [work(9), learning], null, ['agile'])).toMatchObject({ cover: 'learning' });
    // Two years presume little for a job of nine, but no less than it counts while being learned.
    const learned = knows('agile', { level: 'learning', years: 9 });
    const inJob = (needed: number, years: number) =>
      creditFor(asked('agile'), { ...creditsBy([work(years), learned]), needed });
    expect(inJob(9, 2)).toEqual({ cover: 'presumed', credit: 0.5, by: null, via: null });
    expect(inJob(6.3, 3)).toEqual({ cover: 'presumed', credit: 0.5, by: null, via: null });
  });
});

describe('a job that forgives', () => {
  const near = (forgives: number) =>
    creditFor(asked('azure'), creditsBy([knows('aws')], [], WORLD, forgives));

  it('counts what is near by more, and calls it what it is', () => {
    expect(near(1)).toMatchObject({ cover: 'near', credit: 0.5 });
    expect(near(3)).toMatchObject({ cover: 'near', credit: 0.75, by: 'aws' });
    expect(near(1 / 3).credit).toBeCloseTo(0.25);
  });

  it('never counts it by less than a stricter one, nor by more than what is known', () => {
    const shipped = judgingBy(TAXONOMY, NO_MARKET);
    const factors = fc.tuple(
      fc.double({ min: 1, max: 9, noNaN: true }),
      fc.double({ min: 1, max: 9, noNaN: true }),
    );
    fc.assert(
      fc.property(anyTracked, fc.constantFrom(...IDS), factors, (tracked, id, [some, more]) => {
        const by = (factor: number) => creditFor(asked(id), creditsBy(tracked, [], shipped, factor)).credit;
        expect(by(some * more)).toBeGreaterThanOrEqual(by(some));
        expect(by(some * more)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the credit for alternatives', () => {
  const group = ['java', 'go', 'azure'].map((skill) => asked(skill));
  const by = (...tracked: TrackedSkill[]) => {
    const { counts, by, credit } = bestCredit(group, creditsBy(tracked));
    return [counts, by, credit];
  };

  it('is that of the one that gives most', () => {
    expect(by(knows('java', { level: 'basic' }), knows('go'))).toEqual(['go', 'go', 1]);
    expect(by(knows('go'), knows('java', { level: 'basic' }))).toEqual(['go', 'go', 1]);
    expect(by(knows('aws', { level: 'expert' }))).toEqual(['azure', 'aws', 0.5]);
  });

  it('is that of the one known best where several give the same', () => {
    expect(by(knows('java', { years: 4 }), knows('go', { years: 6 }))).toEqual(['go', 'go', 1]);
    expect(by(knows('java', { years: 6 }), knows('go', { years: 4 }))).toEqual(['java', 'java', 1]);
    expect(by(knows('java'), knows('go', { level: 'expert' }))).toEqual(['go', 'go', 1]);
    expect(by(knows('go'), knows('java'))).toEqual(['java', 'java', 1]);
    expect(by(knows('spring', { level: 'expert' }), knows('go'))).toEqual(['java', 'spring', 1]);
    // A known or learned skill outranks a near one of equal coverage.
    const learns = knows('java', { level: 'learning', years: 9 });
    expect(by(knows('aws', { level: 'expert' }), learns)).toEqual(['java', 'java', 0.5]);
  });

  it('is that of what is presumed before what is being learned, and of the first of two that are near', () => {
    const of = (skills: string[], needed: number, ...tracked: TrackedSkill[]) =>
      bestCredit(
        skills.map((skill) => asked(skill)),
        { ...creditsBy(tracked), needed },
      ).counts;
    // Three years presume half a practice where 6.3 are needed; Go in learning counts at most half.
    const learns = [knows('java', { years: 3 }), knows('go', { level: 'learning', years: 9 })];
    expect(of(['agile', 'go'], 6.3, ...learns)).toBe('agile');
    expect(of(['go', 'agile'], 6.3, ...learns)).toBe('agile');
    const near = [knows('java'), knows('azure')];
    expect(of(['kotlin', 'aws'], 3, ...near)).toBe('kotlin');
    expect(of(['aws', 'kotlin'], 3, ...near)).toBe('aws');
  });

  it('names what is known, be it a little, before what is near, and counts by the most', () => {
    const hardly = knows('java', { years: 0 });
    const [counts, owner, credit] = by(hardly, knows('aws', { level: 'expert' }));
    expect([counts, owner]).toEqual(['java', 'java']);
    expect(credit).toBe(0.5);
  });

  it('names what is known, be it a little, before what is being learned, and counts by the most', () => {
    const learns = knows('go', { level: 'learning', years: 9 });
    const [counts, owner, credit] = by(knows('java', { years: 0 }), learns);
    expect([counts, owner]).toEqual(['java', 'java']);
    expect(credit).toBe(0.5);
  });

  it('is nobody’s where none counts', () => {
    const [counts, owner] = by(knows('docker'));
    expect([counts, owner]).toEqual([null, null]);
    expect(bestCredit([], creditsBy([])).cover).toBe('gap');
  });

  it('is the most of the single ones', () => {
    const shipped = judgingBy(TAXONOMY, NO_MARKET);
    fc.assert(
      fc.property(anyTracked, fc.subarray(IDS, { minLength: 1 }), (tracked, ids) => {
        for (const world of [WORLD, shipped]) {
          const credits = creditsBy(tracked, [], world);
          const single = ids.map((skill) => creditFor(asked(skill), credits).credit);
          expect(
            bestCredit(
              ids.map((skill) => asked(skill)),
              credits,
            ).credit,
          ).toBe(Math.max(...single));
        }
      }),
    );
  });
});
