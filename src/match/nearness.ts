import { dot, type SkillVectors } from '#src/match/market/skill-vectors.ts';
import type { Kind } from '#src/skills/skill.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { logistic } from './logistic.ts';
import type { NearSigns } from './near-signs.ts';
import type { NearnessWeights } from './weights.ts';

/** The best signs of nearness among tracked skills, and the nearest one. */
export interface Near {
  signs: Omit<NearSigns, 'field'>;
  /** Null if the taxonomy lists none as near. */
  by: string | null;
  /** The nearness of that one alone. */
  byValue: number;
}

/** The data for nearness. */
export interface NearWorld {
  taxonomy: Taxonomy;
  vectors: SkillVectors;
}

/** A tracked skill that can make others near. */
interface NearSource {
  skill: string;
  row: Float32Array | null;
  category: string | undefined;
}

/** Returns the tracked skills that can make others near, without those still being learned. */
export function nearSources(
  tracked: readonly Pick<TrackedSkill, 'skill' | 'level'>[],
  { taxonomy, vectors }: NearWorld,
): NearSource[] {
  return tracked
    .filter(({ level }) => level !== 'learning')
    .map(({ skill }) => ({
      skill,
      row: vectors.of(skill),
      category: taxonomy.skills.get(skill)?.category,
    }));
}

/** The data of a required skill that does not depend on what is tracked. */
export interface NearTarget {
  skill: string;
  row: Float32Array | null;
  similar: ReadonlySet<string> | undefined;
  implied: ReadonlySet<string> | undefined;
  category: string | undefined;
  kind: Kind | null;
}

/** Looks up the data of a required skill. */
export function nearTarget(skill: string, { taxonomy, vectors }: NearWorld): NearTarget {
  const known = taxonomy.skills.get(skill);
  return {
    skill,
    row: vectors.of(skill),
    similar: taxonomy.similar.get(skill),
    implied: taxonomy.implied.get(skill),
    category: known?.category,
    kind: known?.kind ?? null,
  };
}

/** No nearness. */
export const NOT_NEAR: Near = {
  signs: { similar: 0, cosine: 0, inCategory: 0, basis: 0 },
  by: null,
  byValue: 0,
};

/**
 * Computes how near tracked skills come to a skill. The signs are similar skills of the taxonomy, cosines of
 * skill vectors, and the skills it builds on. `before`: the signs so far.
 */
export function nearTo(target: NearTarget, sources: readonly NearSource[], before: Near = NOT_NEAR): Near {
  const { skill, row, similar, implied, category } = target;
  // Most skills are too rare to have data on nearness.
  if (row === null && !similar?.size && !implied?.size) return before;
  let { by, byValue } = before;
  let { similar: isAnySimilar, cosine: best, inCategory: bestOfCategory, basis: isAnyBasis } = before.signs;
  for (const { skill: own, row: other, category: ownCategory } of sources) {
    if (own === skill) continue;
    const cosine = row && other ? Math.max(0, dot(row, other)) : 0;
    const inCategory = ownCategory === category ? cosine : 0;
    const isSimilar = similar?.has(own) ? 1 : 0;
    const isBasis = implied?.has(own) ? 1 : 0;
    best = Math.max(best, cosine);
    bestOfCategory = Math.max(bestOfCategory, inCategory);
    isAnySimilar = Math.max(isAnySimilar, isSimilar);
    isAnyBasis = Math.max(isAnyBasis, isBasis);
    // Only pairs of the taxonomy are named as near, because people have checked them.
    const value = isSimilar || isBasis ? isSimilar + isBasis + inCategory : 0;
    if (value > byValue) {
      by = own;
      byValue = value;
    }
  }
  const signs = { similar: isAnySimilar, cosine: best, inCategory: bestOfCategory, basis: isAnyBasis };
  return { signs, by, byValue };
}

/** Returns the cosine of a skill and the user's field; 0 if either has no vector. */
export function fieldSign({ row }: Pick<NearTarget, 'row'>, field: Float32Array | null): number {
  return row && field ? Math.max(0, dot(row, field)) : 0;
}

/**
 * Computes the coverage of an unknown skill, 0 to 1: a logistic regression over nearness, fit with the user's
 * field, and kind. For example, a second database is learned faster than a new field.
 */
export function nearness(
  { similar, cosine, inCategory, basis }: Near['signs'],
  field: number,
  kind: Kind | null,
  { bias, signs, kinds }: NearnessWeights,
): number {
  return logistic(
    bias +
      signs.similar * similar +
      signs.cosine * cosine +
      signs.inCategory * inCategory +
      signs.field * field +
      signs.basis * basis +
      (kind === null ? 0 : kinds[kind]),
  );
}
