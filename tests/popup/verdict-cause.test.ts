import { describe, expect, it } from 'vitest';
import type { Ask, ExperienceMatch } from '#src/match/match.ts';
import { restCause, yearsCause } from '#src/ui/match/verdict-cause.ts';
import '#tests/english-texts.ts';

const ask = (cover: Ask['cover'], weight: number, credit: number, isSure = true) => ({
  ...{ cover, weight, credit, isSure },
});
const experience = (rest: Partial<ExperienceMatch>): ExperienceMatch => ({
  asked: { seniority: null, years: null },
  ...{ needed: 5, own: 4, factor: 1, isOverqualified: false },
  ...rest,
});
const HAS_ALL = [ask('have', 60, 1), ask('have', 40, 1)];

describe('the cause that a verdict names', () => {
  it('is the years that the posting asks for, where these cost more than what is missing', () => {
    const asked = { seniority: null, years: 8 };
    expect(yearsCause({ asks: HAS_ALL, experience: experience({ asked, factor: 0.8 }) })).toBe(
      '8 years are asked, and you have 4 years.',
    );
  });

  it('is the years that such a job needs, where the posting names none', () => {
    expect(yearsCause({ asks: HAS_ALL, experience: experience({ own: 2, factor: 0.8 }) })).toBe(
      'The job needs about 5 years; you have 2 years.',
    );
  });

  it('counts the years of single skills among the years', () => {
    const asks = [ask('short', 60, 0.5), ask('gap', 40, 0.5)];
    expect(yearsCause({ asks, experience: experience({ factor: 0.95 }) })).toMatch('about 5 years');
  });

  it('is not the years where missing skills cost more, nothing is lost, or no years were told', () => {
    const lacks = [ask('have', 60, 1), ask('gap', 40, 0)];
    expect(yearsCause({ asks: lacks, experience: experience({ factor: 0.8 }) })).toBeNull();
    expect(yearsCause({ asks: HAS_ALL, experience: experience({ own: 6 }) })).toBeNull();
    expect(yearsCause({ asks: HAS_ALL, experience: experience({ own: null }) })).toBeNull();
  });

  it('is that one has worked too long for an internship or a first job, whatever is missing', () => {
    const words = (seniority: 'intern' | 'junior') =>
      yearsCause({
        asks: [ask('gap', 100, 0)],
        experience: experience({
          asked: { seniority, years: null },
          own: 9,
          factor: 0.7,
          isOverqualified: true,
        }),
      });
    expect(words('intern')).toBe(
      'This is an internship, and you have worked 9 years: you may be overqualified.',
    );
    expect(words('junior')).toBe(
      'This is a job for beginners, and you have worked 9 years: you may be overqualified.',
    );
  });

  it('is the largest lack where nothing is left to learn next', () => {
    expect(restCause(HAS_ALL)).toBe('Nothing is missing.');
    expect(restCause([ask('learning', 60, 0.5), ask('gap', 40, 0.5)])).toBe(
      'You are learning what is missing.',
    );
    expect(restCause([ask('learning', 10, 0.5), ask('gap', 60, 0.1, false)])).toBe(
      'What is missing may not be asked for.',
    );
    expect(restCause([ask('have', 99, 1), ask('near', 1, 0.5)])).toBe('What is missing counts little.');
  });
});
