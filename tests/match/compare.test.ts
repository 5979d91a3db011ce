import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIERS } from '#src/match/match.ts';
import { bandOf, EVEN_EMPHASIS, isGap, scoreOf } from '#src/match/score.ts';
import {
  anyEmphasis,
  anyExperience,
  anyMentions,
  anyShipped,
  anyTracked,
  asks,
  hold,
  knows,
} from './small-world.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);
const nice = { need: 'preferred' as const };

describe('compare', () => {
  it('shares 100 points out by how much each ask decides', () => {
    const mentions = [asks('java', 0.8), asks('go', 0.4), asks('docker', 0.2, nice)];
    const match = hold({ mentions, tracked: [knows('java')] });
    expect(match.asks.map(({ skills, weight }) => [skills[0], Math.round(weight)])).toEqual([
      ['java', 83],
      ['go', 15],
      ['docker', 3],
    ]);
    expect(match.asks.map(({ points }) => Math.round(points))).toEqual([83, 0, 0]);
    expect(match).toMatchObject({ score: 83, band: 'good', doubt: null });
  });

  it('gives a nice-to-have little, however much it would decide by itself', () => {
    const { asks: all } = hold({ mentions: [asks('java', 0.4), asks('docker', 0.9, nice)], tracked: [] });
    expect(all.map(({ skills, weight }) => [skills[0], Math.round(weight)])).toEqual([
      ['java', 87],
      ['docker', 13],
    ]);
  });

  it('takes what was found before salience was told for an ask among others', () => {
    const old = (id: string) => {
      const { salience: _, ...mention } = asks(id);
      return mention;
    };
    const { asks: all, score } = hold({ mentions: ['java', 'go', 'aws'].map(old), tracked: [knows('go')] });
    expect(all.map(({ salience, tier }) => [salience, tier])).toEqual(Array(3).fill([0.25, 'core']));
    expect(score).toBe(33);
  });

  it('lets the user say how much each tier counts', () => {
    const mentions = [asks('java', 0.6), asks('docker', 0.6, nice)];
    const of = (emphasis: Partial<typeof EVEN_EMPHASIS>) =>
      hold({ mentions, tracked: [knows('java')], emphasis: { ...EVEN_EMPHASIS, ...emphasis } }).score;
    expect([of({}), of({ core: 200 }), of({ nice: 0 }), of({ core: 50 })]).toEqual([87, 93, 100, 77]);
  });

  it('weighs what the user gives no weight where there is nothing else', () => {
    const mentions = [asks('docker', 0.9, nice), asks('go', 0.3, nice)];
    const match = hold({ mentions, tracked: [knows('docker')], emphasis: { ...EVEN_EMPHASIS, nice: 0 } });
    expect(match.asks.map(({ weight }) => Math.round(weight))).toEqual([94, 6]);
    expect(match.score).toBe(94);
  });

  it('gives all points by how far the years of work suffice', () => {
    const of = (years: number | null, seniority: 'senior' | null) =>
      hold({
        mentions: [asks('java'), asks('go')],
        experience: { seniority, years: null },
        tracked: [knows('docker', { years }), knows('java', { level: 'expert' })],
      });
    expect(of(5, 'senior').experience).toEqual({
      asked: { seniority: 'senior', years: null },
      needed: 5,
      own: 5,
      factor: 1,
      isOverqualified: false,
    });
    expect(of(2, 'senior').experience.factor).toBeCloseTo(2.3 / 5.3);
    expect(of(2, 'senior').score).toBe(Math.round(50 * (2.3 / 5.3)));
    expect(of(2, null).experience).toMatchObject({ needed: 3, own: 2 });
    // Unknown years cause no deduction.
    expect(of(null, 'senior')).toMatchObject({ score: 50, experience: { own: null, factor: 1 } });
  });

  it('takes nothing off for experience that nobody read', () => {
    const match = hold({ mentions: [asks('java')], tracked: [knows('java', { years: 3 })] });
    expect(match.experience.asked).toEqual({ seniority: null, years: null });
    expect(match.score).toBe(100);
  });

  it('counts alternatives once, as a must-have where any of them is, and as much as the weightiest', () => {
    const group = [
      asks('java', 0.2, { ...nice, anyOf: 'g', places: [{ block: 1, start: 0, end: 4 }] }),
      asks('go', 0.7, { anyOf: 'g', places: [{ block: 1, start: 6, end: 8 }] }),
    ];
    const [ask, ...rest] = hold({ mentions: group, tracked: [knows('go')] }).asks;
    expect(rest).toEqual([]);
    expect(ask).toMatchObject({
      skills: ['java', 'go'],
      kind: 'language',
      need: 'required',
      salience: 0.7,
      cover: 'have',
      counts: 'go',
      by: 'go',
    });
    expect(ask?.places.map(({ start }) => start)).toEqual([0, 6]);
  });

  it('stands by tier, and within each by what decides most', () => {
    const mentions = [
      asks('docker', 0.5, nice),
      asks('agile', 0.3),
      asks('aws', 0.1),
      asks('go', 0.5),
      asks('azure', 0.15),
      asks('java', 0.9),
    ];
    const match = hold({ mentions, tracked: [knows('java')] });
    expect(match.asks.map(({ tier, skills }) => `${tier} ${skills}`)).toEqual([
      'core java',
      'core go',
      'must azure',
      'must aws',
      'nice docker',
      'practice agile',
    ]);
  });

  it('sets aside what is only named or not wanted', () => {
    const mentions = [
      asks('go', 0.9),
      asks('java', 0.9, { need: 'excluded' }),
      asks('aws', 0.9, { need: 'mentioned' }),
    ];
    const match = hold({ mentions, tracked: [knows('go')] });
    expect(match.score).toBe(100);
    expect(match.also.map(({ skill }) => skill)).toEqual(['java', 'aws']);
  });
});

describe('any match', () => {
  const anything = fc.record(
    {
      mentions: anyMentions,
      experience: anyExperience,
      tracked: anyTracked,
      notPresumed: fc.subarray(['agile', 'code-review']),
      emphasis: anyEmphasis,
    },
    { requiredKeys: ['mentions', 'tracked'] },
  );

  it('has weights that sum to 100, and points that sum to the score', () => {
    fc.assert(
      fc.property(anything, anyShipped, (held, world) => {
        const { asks: all, score, doubt, band } = hold(held, world);
        expect(sum(all.map(({ weight }) => weight))).toBeCloseTo(all.length > 0 ? 100 : 0);
        expect(score === null).toBe(doubt !== null);
        expect(band).toBe(score === null ? null : bandOf(score));
        if (score === null) return;
        const points = sum(all.map((ask) => ask.points));
        expect(Math.abs(points - score)).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('gives each ask the part of its weight that is covered', () => {
    fc.assert(
      fc.property(anything, anyShipped, (held, world) => {
        const { asks: all, experience } = hold(held, world);
        for (const { weight, credit, points } of all) {
          expect(credit).toBeGreaterThanOrEqual(0);
          expect(credit).toBeLessThanOrEqual(1);
          expect(points).toBeCloseTo(weight * credit * experience.factor);
        }
      }),
    );
  });

  it('reaches what the years of work let it when every ask is lifted', () => {
    fc.assert(
      fc.property(anything, anyShipped, (held, world) => {
        const { asks: all, experience } = hold(held, world);
        if (all.length === 0) return;
        const whole = all.map((ask) => ask.weight * experience.factor);
        expect(sum(whole)).toBeCloseTo(100 * experience.factor);
        expect(scoreOf(whole)).toBe(Math.round(100 * experience.factor));
      }),
    );
  });

  it('stands in the order of tiers', () => {
    fc.assert(
      fc.property(anything, anyShipped, (held, world) => {
        const places = hold(held, world).asks.map(({ tier, salience }) => [TIERS.indexOf(tier), -salience]);
        const sorted = [...places].sort(([a = 0, one = 0], [b = 0, other = 0]) => a - b || one - other);
        expect(places).toEqual(sorted);
      }),
    );
  });

  it('names what covers every ask that is no gap', () => {
    fc.assert(
      fc.property(anything, anyShipped, (held, world) => {
        for (const ask of hold(held, world).asks) {
          if (ask.cover === 'gap') expect([ask.counts, ask.by, ask.via]).toEqual([null, null, null]);
          else expect(ask.skills).toContain(ask.counts);
          if (ask.cover === 'presumed') expect(ask.by).toBeNull();
          else if (!isGap(ask)) expect(held.tracked.map((own) => own.skill)).toContain(ask.by);
        }
      }),
    );
  });

  // An unknown nice-to-have weighs at most one requirement, and it is the least salient of all.
  it('loses less than 20 points by a nice-to-have that is unknown, beside three must-haves that weigh as much', () => {
    const salience = fc.integer({ min: 300, max: 999 }).map((n) => n / 1000);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('java', 'go', 'aws', 'docker', 'spring'), {
          minLength: 4,
          maxLength: 5,
        }),
        salience,
        anyTracked,
        anyShipped,
        (ids, weight, tracked, world) => {
          const mentions = ids.map((id) => asks(id, weight));
          const more = asks('lost', weight, nice);
          const before = hold({ mentions, tracked }, world).score;
          const after = hold({ mentions: [...mentions, more], tracked }, world).score;
          if (before !== null && after !== null) expect(before - after).toBeLessThanOrEqual(20);
        },
      ),
    );
  });
});
