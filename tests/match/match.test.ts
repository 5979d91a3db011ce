import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '#src/match/compare.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { bandOf, isGap, lift, scoreOf } from '#src/match/score.ts';
import type { Mention, Need } from '#src/skills/mention.ts';
import type { SkillEntry } from '#src/skills/skill.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { LEVELS, type Level, type TrackedSkill, UNTOLD } from '#src/skills/tracked-skill.ts';

const skill = (id: string, rest: Partial<SkillEntry> = {}): SkillEntry => ({ id, name: id, ...rest });
const taxonomy = buildTaxonomy([
  {
    category: 'test',
    title: 'Test',
    kind: 'tool',
    skills: [
      skill('java'),
      skill('kotlin', { similar: ['java'] }),
      skill('spring', { implies: ['java'] }),
      skill('spring-boot', { implies: ['spring'] }),
      skill('aws', { similar: ['azure'] }),
      skill('azure'),
      skill('go'),
    ],
  },
]);
const asks = (id: string, need: Need = 'required', rest: Partial<Mention> = {}): Mention => ({
  skill: id,
  places: [],
  need,
  years: null,
  anyOf: null,
  ...rest,
});
const knows = (id: string, level: Level = 'solid', years: number | null = null): TrackedSkill => ({
  skill: id,
  level,
  years,
  ...UNTOLD,
  changedAt: 0,
});
const hold = (mentions: Mention[], tracked: TrackedSkill[]) =>
  compare(mentions, knowledgeOf(tracked, taxonomy));

describe('compare', () => {
  it('scores must-haves 80 and nice-to-haves 20, shared evenly', () => {
    const match = hold([asks('java'), asks('go'), asks('aws', 'preferred')], [knows('java')]);
    expect(match.asks.map(({ weight }) => weight)).toEqual([40, 40, 20]);
    expect(match).toMatchObject({ score: 40, band: 'stretch' });
  });

  it('gives all 100 to the one kind that is asked for', () => {
    expect(hold([asks('java', 'preferred')], [knows('java')])).toMatchObject({
      score: 100,
      band: 'strong',
    });
    expect(hold([asks('java'), asks('go')], [knows('go')]).score).toBe(50);
  });

  it('lets the user say what the must-haves are worth together', () => {
    const knowledge = knowledgeOf([knows('java')], taxonomy);
    expect(compare([asks('java'), asks('aws', 'preferred')], knowledge, 60).score).toBe(60);
  });

  it('gives nothing for what the user refused to be credited with', () => {
    const knows = { skill: 'spring-boot', level: 'solid', years: null, ...UNTOLD, changedAt: 0 } as const;
    expect(hold([asks('java')], [{ ...knows, refused: ['java'] }]).asks[0]?.cover).toBe('gap');
    expect(hold([asks('spring')], [{ ...knows, refused: ['java'] }]).asks[0]?.cover).toBe('have');
  });

  it('gives no score where nothing was compared', () => {
    expect(hold([], [knows('java')]).score).toBeNull();
    expect(hold([asks('java', 'mentioned')], [knows('java')]).score).toBeNull();
    expect(hold([asks('java')], [])).toMatchObject({ score: null, band: null });
  });

  it('counts what a skill implies in full, at any distance', () => {
    const match = hold([asks('java')], [knows('spring-boot')]);
    expect(match.asks[0]).toMatchObject({ cover: 'have', credit: 1, by: 'spring-boot', via: 'implied' });
  });

  it('counts a similar skill half, either way, and not while it is being learned', () => {
    expect(hold([asks('aws')], [knows('azure')]).asks[0]).toMatchObject({
      cover: 'close',
      credit: 0.5,
    });
    expect(hold([asks('azure')], [knows('aws')]).asks[0]).toMatchObject({
      cover: 'close',
      by: 'aws',
    });
    expect(hold([asks('azure')], [knows('aws', 'learning')]).asks[0]).toMatchObject({
      cover: 'gap',
      by: null,
    });
  });

  it('counts a skill that is being learned half', () => {
    expect(hold([asks('go')], [knows('go', 'learning')]).asks[0]).toMatchObject({
      cover: 'learning',
      credit: 0.5,
    });
  });

  it('counts years short of the ask in proportion, and a skill without years at its word', () => {
    const five = asks('go', 'required', { years: 5 });
    expect(hold([five], [knows('go', 'solid', 3)]).asks[0]).toMatchObject({
      cover: 'short',
      credit: 0.6,
    });
    expect(hold([five], [knows('go', 'solid', 7)]).asks[0]).toMatchObject({
      cover: 'have',
      credit: 1,
    });
    expect(hold([five], [knows('go')]).asks[0]).toMatchObject({ cover: 'have', credit: 1 });
  });

  it('counts a group of alternatives once, by its best member', () => {
    const group = [asks('java', 'required', { anyOf: 'g1' }), asks('go', 'required', { anyOf: 'g1' })];
    const match = hold([...group, asks('aws')], [knows('go')]);
    expect(match.asks).toHaveLength(2);
    expect(match.asks[0]).toMatchObject({ skills: ['java', 'go'], cover: 'have', by: 'go' });
    expect(match.score).toBe(50);
  });

  it('takes of alternatives that give the same the one that is known best', () => {
    const group = ['java', 'go', 'azure'].map((id) => asks(id, 'required', { anyOf: 'g1' }));
    const by = (...tracked: TrackedSkill[]) => {
      const { counts, by, credit } = hold(group, tracked).asks[0] ?? {};
      return [counts, by, credit];
    };
    expect(by(knows('java', 'basic'), knows('go', 'expert'))).toEqual(['go', 'go', 1]);
    expect(by(knows('go', 'expert'), knows('java', 'basic'))).toEqual(['go', 'go', 1]);
    expect(by(knows('java', 'solid', 2), knows('go', 'solid', 6))).toEqual(['go', 'go', 1]);
    // A better level by way of another skill says more than a weak one by itself; among equals it is the skill itself.
    expect(by(knows('spring', 'expert'), knows('go', 'basic'))).toEqual(['java', 'spring', 1]);
    expect(by(knows('spring'), knows('go'))).toEqual(['go', 'go', 1]);
    expect(by(knows('java', 'learning'), knows('aws', 'expert'))).toEqual(['azure', 'aws', 0.5]);
    expect(by(knows('kotlin', 'learning'))).toEqual([null, null, 0]);
  });

  it('credits one skill to itself, or else to the one that is known best', () => {
    const by = (...tracked: TrackedSkill[]) => hold([asks('java')], tracked).asks[0]?.by;
    expect(by(knows('spring', 'expert'), knows('java', 'basic'))).toBe('java');
    expect(by(knows('spring', 'basic'), knows('spring-boot', 'expert'))).toBe('spring-boot');
    expect(by(knows('spring-boot', 'expert'), knows('spring', 'basic'))).toBe('spring-boot');
  });

  it('puts must-haves first and sets aside what is only named or not wanted', () => {
    const match = hold([asks('go', 'preferred'), asks('java', 'excluded'), asks('aws')], [knows('go')]);
    expect(match.asks.map(({ skills }) => skills[0])).toEqual(['aws', 'go']);
    expect(match.also.map((mention) => mention.skill)).toEqual(['java']);
  });
});

describe('bandOf', () => {
  it.each([
    [100, 'strong'],
    [85, 'strong'],
    [84, 'good'],
    [70, 'good'],
    [69, 'fair'],
    [50, 'fair'],
    [49, 'stretch'],
    [0, 'stretch'],
  ])('%i is %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });
});

const ids = [...taxonomy.skills.keys()];
const anyMentions = fc.uniqueArray(
  fc.record({
    skill: fc.constantFrom(...ids),
    places: fc.constant<Mention['places']>([]),
    need: fc.constantFrom<Need>('required', 'preferred', 'mentioned', 'excluded'),
    years: fc.option(fc.integer({ min: 1, max: 15 })),
    anyOf: fc.constantFrom(null, 'g1', 'g2'),
  }),
  { selector: ({ skill: id }) => id },
);
const anyTracked = fc.uniqueArray(
  fc.record({
    skill: fc.constantFrom(...ids),
    level: fc.constantFrom(...LEVELS),
    years: fc.option(fc.integer({ min: 0, max: 60 })),
    lastUsed: fc.constant(null),
    note: fc.constant(''),
    refused: fc.subarray(ids),
    changedAt: fc.constant(0),
  }),
  { selector: ({ skill: id }) => id },
);

describe('any match', () => {
  it('has weights that add up to 100, and a score from 0 to 100', () => {
    fc.assert(
      fc.property(anyMentions, anyTracked, (mentions, tracked) => {
        const match = hold(mentions, tracked);
        const sum = match.asks.reduce((total, { weight }) => total + weight, 0);
        expect(sum).toBeCloseTo(match.asks.length > 0 ? 100 : 0);
        if (match.score !== null) expect(match.score).toBeGreaterThanOrEqual(0);
        expect(match.score ?? 0).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('never falls when a skill is learned, and reaches 100 when every gap is lifted', () => {
    fc.assert(
      fc.property(anyMentions, anyTracked, fc.constantFrom(...ids), (mentions, tracked, learned) => {
        const before = hold(mentions, tracked);
        const others = tracked.filter((own) => own.skill !== learned);
        const after = hold(mentions, [...others, knows(learned, 'expert')]);
        if (before.score !== null) expect(after.score).toBeGreaterThanOrEqual(before.score);
        const lifted = before.asks.filter(isGap).reduce((sum, ask) => sum + lift(ask), 0);
        if (before.asks.length > 0) {
          const covered = before.asks.reduce((sum, ask) => sum + ask.weight * ask.credit, 0);
          expect(covered + lifted).toBeCloseTo(100);
          expect(scoreOf(before.asks.map((ask) => ({ ...ask, credit: 1 })))).toBe(100);
        }
      }),
    );
  });
});
