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
}

/** Returns the tracked skills that can make others near, without those still being learned. */
export function nearSources(
  tracked: readonly Pick<TrackedSkill, 'skill' | 'level'>[],
  { vectors }: Pick<NearWorld, 'vectors'>,
): NearSource[] {
  return tracked
    .filter(({ level }) => level !== 'learning')
    .map(({ skill }) => ({ skill, row: vectors.of(skill) }));
}

/** The data of a required skill that does not depend on what is tracked. */
export interface NearTarget {
  skill: string;
  row: Float32Array | null;
  similar: ReadonlySet<string> | undefined;
  kind: Kind | null;
}

/** Looks up the data of a required skill. */
export function nearTarget(skill: string, { taxonomy, vectors }: NearWorld): NearTarget {
  return {
    skill,
    row: vectors.of(skill),
    similar: taxonomy.similar.get(skill),
    kind: taxonomy.skills.get(skill)?.kind ?? null,
  };
}

export const NOT_NEAR: Near = {
  signs: { similar: 0, cosine: 0 },
  by: null,
  byValue: 0,
};

/**
 * Computes how near tracked skills come to a skill. The signs are similar skills of the taxonomy and cosines of
 * skill vectors. What a skill builds on is no sign: HTML alone brings nobody near React. `before`: the signs so far.
 */
export function nearTo(target: NearTarget, sources: readonly NearSource[], before: Near = NOT_NEAR): Near {
  const { skill, row, similar } = target;
  // Most skills are too rare to have data on nearness.
  if (row === null && !similar?.size) return before;
  let { by, byValue } = before;
  let { similar: isAnySimilar, cosine: best } = before.signs;
  for (const { skill: own, row: other } of sources) {
    if (own === skill) continue;
    const cosine = row && other ? Math.max(0, dot(row, other)) : 0;
    best = Math.max(best, cosine);
    // Only pairs of the taxonomy are named as near, because people have checked them.
    if (!similar?.has(own)) continue;
    isAnySimilar = 1;
    if (1 + cosine <= byValue) continue;
    by = own;
    byValue = 1 + cosine;
  }
  return { signs: { similar: isAnySimilar, cosine: best }, by, byValue };
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
  { similar, cosine }: Near['signs'],
  field: number,
  kind: Kind | null,
  { bias, signs, kinds }: NearnessWeights,
): number {
  return logistic(
    bias +
      signs.similar * similar +
      signs.cosine * cosine +
      signs.field * field +
      (kind === null ? 0 : kinds[kind]),
  );
}
