import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countedYears,
  isWork,
  overqualifiedCount,
  PRESUMED_YEARS,
  yearsCount,
  yearsNeeded,
} from '#src/match/years.ts';
import { LEVELS } from '#src/skills/tracked-skill.ts';
import { PLAIN } from './small-world.ts';

const own = fc.integer({ min: 0, max: 60 });
const needed = fc.integer({ min: 0, max: 240 }).map((n) => n / 20);
const power = fc.integer({ min: 1, max: 80 }).map((n) => n / 20);

describe('counted years', () => {
  it('are those told, by the level; those of the level where none are told', () => {
    const of = (level: (typeof LEVELS)[number], years: number | null) => countedYears({ level, years });
    expect(LEVELS.map((level) => of(level, 4))).toEqual([2, 3, 4, 5]);
    expect(LEVELS.map((level) => of(level, null))).toEqual([0, 1, 3, 6]);
  });

  it('grow with level and years', () => {
    fc.assert(
      fc.property(own, fc.constantFrom(0, 1, 2), (years, n) => {
        const [level, better] = [LEVELS[n] ?? 'basic', LEVELS[n + 1] ?? 'expert'];
        const now = countedYears({ level, years });
        expect(countedYears({ level, years: years + 1 })).toBeGreaterThan(now);
        expect(countedYears({ level: better, years })).toBeGreaterThanOrEqual(now);
        expect(PRESUMED_YEARS[better]).toBeGreaterThan(PRESUMED_YEARS[level]);
      }),
    );
  });
});

describe('the years that a job needs', () => {
  const of = (seniority: 'senior' | 'intern' | null, years: number | null) =>
    yearsNeeded({ seniority, years }, PLAIN.experience);

  it('lie between what title and text say', () => {
    expect(of('senior', null)).toBe(5);
    expect(of(null, null)).toBe(3);
    expect(of('senior', 9)).toBe(7);
    expect(of(null, 1)).toBe(2);
    expect(of('intern', 0)).toBe(0);
  });

  it('are not those of a company that is twenty years old', () => {
    expect(of(null, 20)).toBe(of(null, 12));
  });
});

describe('what years count', () => {
  it('is all where they are enough, and in proportion where not', () => {
    expect(yearsCount(5, 5, 2)).toBe(1);
    expect(yearsCount(0, 0, 1)).toBe(1);
    expect(yearsCount(0.7, 4.7, 1)).toBeCloseTo(0.2);
    expect(yearsCount(0.7, 4.7, 2)).toBeCloseTo(0.04);
  });

  it('lies between 0 and 1, grows with years and falls with what is needed', () => {
    fc.assert(
      fc.property(own, needed, power, (years, least, by) => {
        const now = yearsCount(years, least, by);
        expect(now).toBeGreaterThan(0);
        expect(now).toBeLessThanOrEqual(1);
        expect(yearsCount(years + 1, least, by)).toBeGreaterThanOrEqual(now);
        expect(yearsCount(years, least + 1, by)).toBeLessThanOrEqual(now);
      }),
    );
  });

  it('are years of work, whatever the kind but a practice', () => {
    expect([isWork('language'), isWork('practice'), isWork(undefined)]).toEqual([true, false, true]);
  });
});

describe('too many years', () => {
  const count = (seniority: 'intern' | 'junior' | 'senior' | null, own: number) =>
    overqualifiedCount({ seniority, years: null }, own, 0.5);

  it('count less for an internship, and for a junior job later and less', () => {
    expect([0, 3].map((own) => count('intern', own))).toEqual([1, 1]);
    expect(count('intern', 9)).toBeCloseTo(Math.sqrt(3.3 / 9.3));
    expect(count('junior', 5)).toBe(1);
    expect(count('junior', 9)).toBeGreaterThan(count('intern', 9));
  });

  it('are no drawback anywhere else', () => {
    expect([count('senior', 30), count(null, 30)]).toEqual([1, 1]);
  });
});
