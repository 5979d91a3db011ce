import { describe, expect, it } from 'vitest';
import { confidenceOf, signedMentions } from '#src/match/confidence.ts';
import { corrected } from '#src/match/correction.ts';
import { nextFor } from '#src/match/next-for.ts';
import { SURE_FROM } from '#src/match/sure.ts';
import { asks, hold, knows, WORLD } from './small-world.ts';

const unsure = { confidence: SURE_FROM - 0.1 };
const tracked = [knows('java')];

describe('confidence', () => {
  it('is a logistic sum: the surest place counts, and a sign without a weight says nothing', () => {
    const weights = { '': 100, item: 50, paragraph: -200, title: 100 };
    const of = (signs: string[], ...places: string[][]) =>
      confidenceOf({ mention: asks('go'), signs, places }, weights);
    expect(of([], ['other'])).toBeCloseTo(1 / (1 + Math.exp(-1)));
    expect(of([], ['paragraph'], ['item'])).toBe(of([], ['item']));
    expect(of(['title'], ['paragraph'])).toBe(0.5);
  });
});

describe('the signs of a mention', () => {
  const signsOf = (...skills: string[]) =>
    signedMentions(
      skills.map((skill) => asks(skill, 0.5, { evidence: [[]] })),
      [],
      WORLD,
    )[0]?.signs.join(' ');

  it('tell of its company only where there is one: three other asks', () => {
    expect(signsOf('java', 'docker', 'go')).not.toMatch(/near|coherent|implying/);
    expect(signsOf('java', 'docker', 'go', 'aws')).toMatch(/coherent:\d implying:\d near:/);
  });
});

describe('an ask that is not sure', () => {
  it('is neither core nor what to learn, and stays a must-have of the list', () => {
    const match = hold({ mentions: [asks('go', 0.9, unsure), asks('aws', 0.3)], tracked });
    expect(match.asks.map(({ skills, tier, isSure }) => [skills[0], tier, isSure])).toEqual([
      ['aws', 'core', true],
      ['go', 'must', false],
    ]);
    expect(nextFor(match).map(({ skills }) => skills)).toEqual([['aws']]);
  });

  it('weighs by its confidence', () => {
    const mentions = [asks('go', 0.6, { confidence: 0.5 }), asks('java', 0.6)];
    expect(hold({ mentions, tracked }).asks.map(({ weight }) => Math.round(weight))).toEqual([67, 33]);
  });

  it('is sure where one of its alternatives is, and where it comes from an older version', () => {
    const group = [asks('go', 0.9, { ...unsure, anyOf: 'g' }), asks('aws', 0.9, { anyOf: 'g' })];
    expect(hold({ mentions: group, tracked }).asks.map(({ isSure }) => isSure)).toEqual([true]);
  });

  it('is sure once the user says so, or corrects it otherwise', () => {
    for (const correction of ['asked', 'nice'] as const) {
      const mentions = corrected([asks('go', 0.9, unsure)], { go: correction });
      expect(hold({ mentions, tracked }).asks[0]?.isSure).toBe(true);
    }
  });
});
