import { describe, expect, test } from 'vitest';
import type { Ask, ExperienceMatch, Tier } from '#src/match/match.ts';
import type { Level } from '#src/skills/tracked-skill.ts';
import { doubtWords } from '#src/ui/match/doubt-words.ts';
import { experienceWords } from '#src/ui/match/experience-words.ts';
import { nearWord, nearWords } from '#src/ui/match/reason.ts';
import { reasonFor } from '#src/ui/match/whole-reason.ts';
import { leadingTally, talliesOf, tierTallies } from '#src/ui/tiers-told.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';
import { own } from './facts.ts';

describe('nearness', () => {
  test.each([
    [0.29, null],
    [0.3, 'some'],
    [0.59, 'some'],
    [0.6, 'near'],
  ])('%d is %s', (credit, word) => expect(nearWord(credit)).toBe(word));
  test.each([
    [0.7, 'MySQL', 'MySQL is close'],
    [0.4, 'Java', 'Java helps a little'],
  ])('%d by %s: "%s"', (credit, by, words) => {
    const { lead, rest } = nearWords(credit, by);
    expect(lead + rest).toBe(words);
  });
});

describe('a reason', () => {
  const ask = (more: Partial<Ask>): Ask => ({
    ...{ skills: ['python'], kind: 'language', need: 'required', tier: 'core', salience: 0.5, years: null },
    ...{ isSure: true, places: [], cover: 'have', credit: 1, counts: 'python', by: 'python', via: 'same' },
    ...{ weight: 50, points: 50 },
    ...more,
  });
  const told = (more: Partial<Ask>, years: number | null = null, level: Level = 'solid') => {
    const world = { tracked: [own('python', level, years)], taxonomy: SMALL, needed: 3.6, worked: 4 };
    const reason = reasonFor(ask(more), world);
    return reason && reason.lead + reason.rest;
  };

  test.each<[string, Partial<Ask>, number | null, string | null]>([
    ['had in full', {}, 5, null],
    ['years enough', { years: 5 }, 6, '5+ years asked, you have 6'],
    [
      'years not set',
      { years: 5, credit: 0.7 },
      null,
      '5+ years asked; years not set, counted as 3, counts 70%',
    ],
    ['few years for the job', { credit: 0.8 }, 2, 'about 3.5 years needed, you have 2, counts 80%'],
    ['fewer years than asked', { cover: 'short', years: 5, credit: 0.7 }, 3, 'You have 3 of 5 years'],
    [
      'fewer, by what implies it',
      { cover: 'short', skills: ['go'], via: 'implied', years: 5, credit: 0.7 },
      3,
      'You have 3 of 5 years, through your Python',
    ],
    ['learning', { cover: 'learning', credit: 0.5 }, null, 'Learning Python: counts 50%'],
    ['presumed', { cover: 'presumed', by: null, via: null }, null, 'assumed from your 4 years of work'],
    [
      'presumed in part',
      { cover: 'presumed', by: null, via: null, credit: 0.6 },
      null,
      'assumed from your 4 years of work, counts 60%',
    ],
    ['missing', { cover: 'gap', by: null, via: null, credit: 0 }, 2, 'not in your skills'],
    [
      'missing, with a little',
      { cover: 'gap', by: null, via: null, credit: 0.2 },
      2,
      'not in your skills; related ones count a little',
    ],
  ])('%s', (_name, more, years, words) => expect(told(more, years)).toBe(words));
});

describe('experience', () => {
  const words = (needed: number, years: number | null, factor = 1, isOverqualified = false) => {
    const asked = { seniority: null, years: null };
    const experience = { asked, needed, own: years, factor, isOverqualified } satisfies ExperienceMatch;
    return experienceWords(experience);
  };

  test('says what is needed, what is there, and what it does', () => {
    expect(words(5.1, 3, 0.86)).toBe('About 5 years needed, you have 3 years: everything counts 86%.');
    expect(words(3.6, 1, 0.8)).toBe('About 3.5 years needed, you have 1 year: everything counts 80%.');
    expect(words(5, 6)).toBe('About 5 years needed, you have 6 years: no points are deducted.');
    expect(words(0, 0)).toBe('No years of work are needed, so no points are deducted.');
    expect(words(5, null)).toBe('Your years of work are not set, so no points are deducted.');
    expect(words(0, 9, 0.7, true)).toBe(
      'You have worked 9 years, far more than such a job is for: everything counts 70%.',
    );
  });
});

describe('tallies', () => {
  test('count as had what is known, if for fewer years, or presumed; tiers that are not there say nothing', () => {
    const tallies = talliesOf([
      { tier: 'core', cover: 'have' },
      { tier: 'core', cover: 'short' },
      { tier: 'core', cover: 'near' },
      { tier: 'must', cover: 'learning' },
      { tier: 'practice', cover: 'presumed' },
    ]);
    expect(tierTallies(tallies)).toEqual([
      '2 of 3 core',
      '0 of 1 other must-haves',
      '1 of 1 general practice',
    ]);
    expect(leadingTally(tallies)).toBe('2 of 3 core');
  });
  test('without a core the must-haves are no other ones', () => {
    expect(leadingTally(talliesOf([{ tier: 'must', cover: 'gap' }]))).toBe('0 of 1 must-haves');
    expect(leadingTally(talliesOf([]))).toBe('');
  });
});

describe('doubt', () => {
  const words = (more: Partial<Parameters<typeof doubtWords>[0]>) =>
    doubtWords({ doubt: 'too-vague', rows: [], words: 400, namesOthers: false, ...more });

  const row = (tier: Tier) => ({ tier });

  test('says why, and what to do', () => {
    expect(words({ rows: [row('practice')] })).toEqual({
      title: 'Too few requirements for a score',
      text: 'It asks only for general practice, as most jobs do. If the page has more text, open all of it, then read it again.',
    });
    expect(words({ rows: [row('must')] }).text).toContain('What it asks for would fit many jobs');
    expect(words({ words: 40 }).text).toContain('Only 40 words were read');
    expect(words({ words: 1 }).text).toContain('Only 1 word was read');
  });
  test('never says that no skill is named where some are', () => {
    expect(words({ doubt: 'nothing-asked' }).title).toBe('No known skills found');
    expect(words({ doubt: 'nothing-asked', namesOthers: true }).title).toBe(
      'This posting asks for no skills',
    );
  });
});
