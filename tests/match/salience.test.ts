import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import SALIENCE from '#data/salience.json' with { type: 'json' };
import { judgingBy } from '#src/match/judging.ts';
import { salienceOf, withSalience } from '#src/match/salience.ts';
import { SIGNS, type Signs } from '#src/match/signs.ts';
import { isAsked } from '#src/skills/mention.ts';
import type { Kind } from '#src/skills/skill.ts';
import { anyMentions, anyShipped, asks, IDS, marketOf, PLAIN, TAXONOMY } from './small-world.ts';

const none = Object.fromEntries(SIGNS.map((sign) => [sign, 0])) as Record<keyof Signs, number>;
const weights = {
  bias: -1,
  signs: { ...none, must: 2, late: -3 },
  kinds: { ...PLAIN.nearness.kinds, language: 1 },
  skills: { go: -1 },
};

describe('salience', () => {
  it('is a logistic sum of signs, kind and skill', () => {
    const of = (signs: Partial<Signs>, kind: Kind | null = null, skill = 'java') =>
      salienceOf({ signs: { ...none, ...signs }, kind, skill }, weights);
    expect(of({})).toBeCloseTo(1 / (1 + Math.E));
    expect(of({}, 'language')).toBe(0.5);
    expect(of({}, 'language', 'go')).toBe(of({}));
    expect(of({ must: 1 })).toBeCloseTo(1 / (1 + Math.exp(-1)));
    expect(of({ must: 1, late: 1 / 3 })).toBe(0.5);
    expect(of({ named: 9 })).toBe(of({}));
  });

  it('is told of every ask, from 0 to 1 in thousandths, and of nothing else', () => {
    fc.assert(
      fc.property(anyMentions, anyShipped, (mentions, world) => {
        const bare = mentions.map(({ salience: _, ...mention }) => mention);
        const judged = withSalience(bare, [], world, SALIENCE);
        expect(judged.map(({ salience: _, ...mention }) => mention)).toEqual(bare);
        for (const mention of judged) {
          if (!isAsked(mention)) expect(mention).not.toHaveProperty('salience');
          else {
            expect(mention.salience).toBeGreaterThanOrEqual(0);
            expect(mention.salience).toBeLessThanOrEqual(1);
            expect(
              Math.abs((mention.salience as number) * 1000 - Math.round((mention.salience as number) * 1000)),
            ).toBeLessThan(1e-9);
          }
        }
      }),
    );
  });

  it('is shared by alternatives', () => {
    fc.assert(
      fc.property(anyMentions, anyShipped, (mentions, world) => {
        const judged = withSalience(mentions, [], world, SALIENCE);
        for (const group of ['g1', 'g2']) {
          const all = judged
            .filter((one) => one.anyOf === group && isAsked(one))
            .map(({ salience }) => salience);
          expect(new Set(all).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('of a must-have is no less than of the same skill as a nice-to-have, by the shipped weights', () => {
    const world = judgingBy(TAXONOMY, marketOf(IDS, 1));
    const of = (need: 'required' | 'preferred') =>
      withSalience(
        [asks('java', 0, { need, places: [{ block: 0, start: 0, end: 4 }] })],
        [{ kind: 'item', text: 'Java' }],
        world,
        SALIENCE,
      )[0]?.salience as number;
    expect(of('required')).toBeGreaterThan(of('preferred'));
  });
});
