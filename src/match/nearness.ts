import { dot, type SkillVectors } from '#src/market/skill-vectors.ts';
import type { Kind } from '#src/skills/skill.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { logistic } from './logistic.ts';
import type { NearSigns } from './near-signs.ts';
import type { NearnessWeights } from './weights.ts';

/** How near tracked skills come to one that is asked for: the best of each sign, and which of them comes nearest. */
export interface Near {
  signs: Omit<NearSigns, 'field'>;
  /** Null if the taxonomy lists none as near. */
  by: string | null;
  /** How near that one comes by itself. */
  byValue: number;
}

/** What nearness is read from. */
export interface NearWorld {
  taxonomy: Taxonomy;
  vectors: SkillVectors;
}

/** A tracked skill by which others may be near. */
export interface NearSource {
  skill: string;
  row: Float32Array | null;
  category: string | undefined;
}

/** The tracked skills by which others may be near: what is only being learned is near to nothing. */
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

/** A skill that others may be near to: all that does not depend on what is tracked. */
export interface NearTarget {
  skill: string;
  row: Float32Array | null;
  similar: ReadonlySet<string> | undefined;
  implied: ReadonlySet<string> | undefined;
  category: string | undefined;
  kind: Kind | null;
}

/** What is near to a skill is read from this. */
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

/** Nothing is near. */
export const NOT_NEAR: Near = {
  signs: { similar: 0, cosine: 0, inCategory: 0, basis: 0 },
  by: null,
  byValue: 0,
};

/**
 * How near tracked skills come to a skill: by what the taxonomy lists as similar, by what the same postings ask for (cosines
 * of skill vectors), and by what the asked one builds on. `before`: how near others come already.
 */
export function nearTo(target: NearTarget, sources: readonly NearSource[], before: Near = NOT_NEAR): Near {
  const { skill, row, similar, implied, category } = target;
  // Most skills of a taxonomy are rare: nothing is known of what goes with them.
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
    // Only what the taxonomy lists is named: a person has read each of its pairs.
    const value = isSimilar || isBasis ? isSimilar + isBasis + inCategory : 0;
    if (value > byValue) {
      by = own;
      byValue = value;
    }
  }
  const signs = { similar: isAnySimilar, cosine: best, inCategory: bestOfCategory, basis: isAnyBasis };
  return { signs, by, byValue };
}

/** How well a skill goes with all that is tracked: a cosine, 0 where either has no direction. */
export function fieldSign({ row }: Pick<NearTarget, 'row'>, field: Float32Array | null): number {
  return row && field ? Math.max(0, dot(row, field)) : 0;
}

/**
 * What counts of a skill that is not known, 0 to 1: a logistic sum of how near one comes, how well it goes with one's
 * field, and of what kind of thing it is, as one learns a second database sooner than a trade.
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
