import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf, knowledgeOf, yearsOfWork } from '#src/match/knowledge.ts';
import { withLearned } from '#src/match/learned.ts';
import { NEAR_SIGNS, type NearSigns } from '#src/match/near-signs.ts';
import { nearness, nearSources, nearTarget, nearTo } from '#src/match/nearness.ts';
import type { NearnessWeights } from '#src/match/weights.ts';
import type { Kind } from '#src/skills/skill.ts';
import { anyShipped, anyTracked, IDS, knows, PLAIN, TAXONOMY, WORLD } from './small-world.ts';

const known = (...tracked: ReturnType<typeof knows>[]) => knowledgeOf(tracked, WORLD);
const sourcesOf = (skill: string, ...tracked: ReturnType<typeof knows>[]) =>
  (known(...tracked).sources.get(skill) ?? []).map(({ own, via }) => `${own.skill}, ${via}`);

describe('knowledge', () => {
  it('tells what covers a skill in full: itself, and what implies it but for what was refused', () => {
    expect(sourcesOf('java', knows('java'), knows('spring-boot'))).toEqual([
      'java, same',
      'spring-boot, implied',
    ]);
    expect(sourcesOf('java', knows('spring-boot', { refused: ['java'] }))).toEqual([]);
    expect(sourcesOf('kotlin', knows('java'))).toEqual([]);
  });

  it('tells what is near, and by which skill', () => {
    expect(known(knows('azure')).near('aws')).toEqual({ value: 0.5, by: 'azure' });
    expect(known(knows('go')).near('aws').by).toBeNull();
    expect(known().near('aws')).toEqual({ value: 0, by: null });
  });

  it('tells years of work by the skill used longest, not by a practice, and none where none were told', () => {
    const of = (...tracked: ReturnType<typeof knows>[]) => yearsOfWork(tracked, TAXONOMY);
    expect(of(knows('go', { years: 2 }), knows('java', { years: 6 }), knows('aws'))).toBe(6);
    expect(of(knows('agile', { years: 9 }), knows('java', { years: 0 }))).toBe(0);
    expect(of(knows('agile', { years: 9 }), knows('java'))).toBeNull();
    expect(of(knows('lost', { years: 4 }))).toBe(4);
    expect(of(knows('go', { level: 'learning', years: 9 }))).toBeNull();
  });

  it('presumes all practices where the user refused none', () => {
    expect(known(knows('go')).notPresumed).toEqual(new Set());
  });

  it('has no field without directions', () => {
    expect(fieldOf([knows('java')], WORLD.vectors)).toBeNull();
  });
});

describe('what is learned', () => {
  it('is known as solid, with what was refused and the years that were told', () => {
    expect(withLearned([knows('go')], 'java')).toEqual([knows('go'), knows('java')]);
    const before = knows('java', { level: 'learning', years: 5, refused: ['x'], note: 'a course' });
    expect(withLearned([before], 'java')).toEqual([knows('java', { years: 5, refused: ['x'] })]);
    expect(withLearned([knows('go', { years: 9, refused: ['x'] })], 'java')[1]).toEqual(knows('java'));
    // Solid implies three years: starting to learn never lowers that.
    expect(withLearned([{ ...before, years: 1 }], 'java')[0]?.years).toBe(3);
  });

  it('gives the knowledge of someone who tracks it', () => {
    fc.assert(
      fc.property(
        anyTracked,
        fc.array(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 }),
        anyShipped,
        (tracked, learned, world) => {
          const steps = learned.reduce(
            (known, skill) => known.learning(skill),
            knowledgeOf(tracked, world, ['agile']),
          );
          const after = learned.reduce(withLearned, tracked);
          const plainly = knowledgeOf(after, world, ['agile']);
          expect([steps.size, steps.years, steps.notPresumed]).toEqual([
            plainly.size,
            plainly.years,
            plainly.notPresumed,
          ]);
          expect(steps.sources).toEqual(plainly.sources);
          for (const skill of [...IDS, 'lost'])
            expect(steps.near(skill).value).toBe(plainly.near(skill).value);
        },
      ),
    );
  });

  it('names the same nearest skill, where it was not known before', () => {
    fc.assert(
      fc.property(anyTracked, fc.constantFrom(...IDS), anyShipped, (tracked, skill, world) => {
        fc.pre(tracked.every((own) => own.skill !== skill));
        const steps = knowledgeOf(tracked, world).learning(skill);
        const plainly = knowledgeOf(withLearned(tracked, skill), world);
        for (const id of IDS) expect(steps.near(id)).toEqual(plainly.near(id));
      }),
    );
  });

  it('leaves the knowledge from which it was learned as it was', () => {
    fc.assert(
      fc.property(anyTracked, fc.constantFrom(...IDS), anyShipped, (tracked, skill, world) => {
        const knowledge = knowledgeOf(tracked, world);
        knowledge.learning(skill).near('java');
        expect(IDS.map((id) => knowledge.near(id))).toEqual(
          IDS.map((id) => knowledgeOf(tracked, world).near(id)),
        );
      }),
    );
  });
});

describe('nearness', () => {
  const none = Object.fromEntries(NEAR_SIGNS.map((sign) => [sign, 0])) as Record<
    (typeof NEAR_SIGNS)[number],
    number
  >;

  const of = (signs: Partial<NearSigns>, ...rest: [Kind | null, NearnessWeights]) => {
    const { field, ...near } = { ...none, ...signs };
    return nearness(near, field, ...rest);
  };

  it('is a logistic sum of signs and kind', () => {
    const weights = { ...PLAIN.nearness, bias: -2, kinds: { ...PLAIN.nearness.kinds, database: 1 } };
    expect(of({}, null, weights)).toBeCloseTo(1 / (1 + Math.exp(2)));
    expect(of({}, 'database', weights)).toBeCloseTo(1 / (1 + Math.E));
    expect(of({ similar: 0.05 }, 'tool', weights)).toBe(0.5);
  });

  it('grows with every sign, and what comes near by one more skill is no less near', () => {
    fc.assert(
      fc.property(anyTracked, fc.constantFrom(...IDS), anyShipped, (tracked, skill, world) => {
        const weights = world.weights.nearness;
        expect(Math.min(...Object.values(weights.signs))).toBeGreaterThanOrEqual(0);
        for (const sign of NEAR_SIGNS)
          expect(of({ [sign]: 0.5 }, null, weights)).toBeGreaterThanOrEqual(of({}, null, weights));
        const all = nearTo(nearTarget(skill, world), nearSources(tracked, world)).signs;
        const fewer = nearTo(nearTarget(skill, world), nearSources(tracked.slice(1), world)).signs;
        for (const sign of ['similar', 'cosine'] as const)
          expect(all[sign]).toBeGreaterThanOrEqual(fewer[sign]);
      }),
    );
  });
});
