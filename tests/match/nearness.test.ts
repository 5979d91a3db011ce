import { describe, expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { creditFor } from '#src/match/credit.ts';
import type { Judging } from '#src/match/judging.ts';
import { fieldOf, knowledgeOf } from '#src/match/knowledge.ts';
import { fieldSign, NOT_NEAR, nearSources, nearTarget, nearTo } from '#src/match/nearness.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { vectorsOf } from '#tests/match/market/vectors-of.ts';
import { knows, PLAIN, WORLD } from './small-world.ts';

/** Java and Docker are unrelated; Go is between them, agile closer to Java, AWS opposed to it. */
const ROWS = { java: [1, 0], docker: [0, 1], go: [0.6, 0.8], agile: [0.8, 0.6], aws: [-1, 0] };
const worldOf = (rows: Record<string, number[]>): Judging => ({
  ...WORLD,
  vectors: vectorsOf(rows),
});
const world = worldOf(ROWS);
/** The shipped skills, without vectors. */
const shipped: Judging = { ...WORLD, taxonomy: buildTaxonomy(SKILL_FILES) };
const nearShipped = (skill: string, ...own: string[]) =>
  nearTo(
    nearTarget(skill, shipped),
    nearSources(
      own.map((id) => knows(id)),
      shipped,
    ),
  );
const near = (skill: string, ...own: string[]) =>
  nearTo(
    nearTarget(skill, world),
    nearSources(
      own.map((id) => knows(id)),
      world,
    ),
  );
const rounded = ({ signs, by, byValue }: ReturnType<typeof near>) => [
  ...[signs.similar, signs.cosine].map((value) => Number(value.toFixed(1))),
  by,
  Number(byValue.toFixed(1)),
];

describe('how near a skill is', () => {
  it('goes by what the same postings ask for', () => {
    expect(rounded(near('java', 'go'))).toEqual([0, 0.6, null, 0]);
    expect(rounded(near('java', 'agile'))).toEqual([0, 0.8, null, 0]);
    expect(near('java', 'docker')).toEqual(NOT_NEAR);
    expect(near('java', 'aws')).toEqual(NOT_NEAR);
  });

  it('goes by what is listed as similar, in both directions', () => {
    expect(rounded(near('kotlin', 'java'))).toEqual([1, 0, 'java', 1]);
    expect(rounded(near('java', 'kotlin'))).toEqual([1, 0, 'kotlin', 1]);
  });

  it('is not by what a skill builds on: HTML alone brings nobody near React', () => {
    expect(near('spring', 'java')).toEqual(NOT_NEAR);
    for (const [skill, own] of [
      ['react', 'html'],
      ['pinia', 'javascript'],
      ['gitops', 'git'],
      ['aws-certified-solutions-architect', 'aws'],
    ] as const) {
      expect(shipped.taxonomy.implied.get(skill)?.has(own)).toBe(true);
      expect(nearShipped(skill, own)).toEqual(NOT_NEAR);
    }
  });

  it('names only what the taxonomy lists, however often the same postings ask for both', () => {
    expect(rounded(near('docker', 'agile', 'go'))).toEqual([0, 0.8, null, 0]);
    expect(near('docker', 'kotlin')).toEqual(NOT_NEAR);
  });

  it('takes the best of each sign, in any order', () => {
    const best = [1, 0.8, 'kotlin', 1];
    expect(rounded(near('java', 'kotlin', 'go', 'agile'))).toEqual(best);
    expect(rounded(near('java', 'agile', 'go', 'kotlin'))).toEqual(best);
    expect(rounded(near('java', 'go', 'kotlin', 'agile', 'docker', 'aws'))).toEqual(best);
  });

  it('names the first that is tracked of two that come as near', () => {
    expect(nearShipped('react', 'angular', 'vuejs').by).toBe('angular');
    expect(nearShipped('react', 'vuejs', 'angular').by).toBe('vuejs');
  });

  it('is not by the skill itself, nor of one of which nothing is known', () => {
    expect(near('java', 'java')).toEqual(NOT_NEAR);
    expect(near('lost', 'java', 'go')).toEqual(NOT_NEAR);
    expect(near('java', 'lost')).toEqual(NOT_NEAR);
  });
});

describe('the field', () => {
  const direction = (...tracked: TrackedSkill[]) =>
    [...(fieldOf(tracked, world.vectors) ?? [])].map((value) => Number(value.toFixed(3)));
  /** Returns the direction of a mix of Java and Docker. */
  const of = (java: number, docker: number) =>
    [java, docker].map((part) => Number((part / Math.hypot(java, docker)).toFixed(3)));

  it('is the direction of what is tracked, by years: six say all that years can say', () => {
    const docker = knows('docker', { years: 0 });
    expect(direction(docker)).toEqual([0, 1]);
    expect(direction(knows('java', { years: 3 }), docker)).toEqual(of(1.6, 0.6));
    expect(direction(knows('java', { years: 6 }), docker, knows('kotlin'))).toEqual(of(2.6, 0.6));
    expect(direction(knows('java', { years: 30 }), docker)).toEqual(of(2.6, 0.6));
  });

  it('goes with a skill or does not, and never against it', () => {
    const field = fieldOf([knows('java')], world.vectors);
    expect(fieldSign(nearTarget('go', world), field)).toBeCloseTo(0.6, 1);
    expect(fieldSign(nearTarget('aws', world), field)).toBe(0);
    expect(fieldSign(nearTarget('kotlin', world), field)).toBe(0);
    expect(fieldSign(nearTarget('go', world), null)).toBe(0);
  });

  it('makes a skill count by itself, and yet it is a gap', () => {
    const nearness = { ...PLAIN.nearness, bias: -2, signs: { ...PLAIN.nearness.signs, field: 4 } };
    const byField = { ...world, weights: { ...PLAIN, nearness } };
    const credit = (skill: string, own: string) =>
      creditFor(
        { skill, years: null },
        {
          knowledge: knowledgeOf([knows(own)], byField),
          needed: 3,
          forgives: 1,
          weights: WORLD.weights.experience,
        },
      );
    expect(credit('java', 'agile')).toMatchObject({ cover: 'gap', by: null, via: null });
    expect(credit('java', 'agile').credit).toBeCloseTo(1 / (1 + Math.exp(2 - 4 * 0.8)), 2);
    expect(credit('java', 'docker')).toMatchObject({ cover: 'gap', by: null, via: null });
    expect(credit('kotlin', 'agile')).toMatchObject({ cover: 'gap' });
  });
});
