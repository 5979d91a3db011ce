import { dot, type SkillVectors } from '#src/market/skill-vectors.ts';
import type { Kind } from '#src/skills/skill.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { logistic } from './logistic.ts';
import type { NearnessWeights } from './weights.ts';

/** The signs of nearness, in the order of the weights. */
export const NEAR_SIGNS = ['similar', 'cosine', 'inCategory', 'field', 'basis'] as const;
export type NearSigns = Record<(typeof NEAR_SIGNS)[number], number>;

/** How near tracked skills come to one that is asked for: the best of each sign, and which of them comes nearest. */
export interface Near {
  signs: Omit<NearSigns, 'field'>;
  /** Null where none comes near by itself: then it is the field alone. */
  by: string | null;
  /** How near that one comes by itself. */
  byValue: number;
}

/** What nearness is read from. */
export interface NearWorld {
  taxonomy: Taxonomy;
  vectors: SkillVectors;
}

/** So near one tracked skill must be by itself to be named as the reason. */
const NAMED_FROM = 0.5;

/** Nothing is near. */
export const FAR: Near = { signs: { similar: 0, cosine: 0, inCategory: 0, basis: 0 }, by: null, byValue: 0 };

/**
 * What one more tracked skill does to how near they come: by what the taxonomy lists as similar, by what the same postings ask
 * for (cosines of skill vectors), and by what the asked one builds on. What is only being learned is near to nothing.
 */
export function nearer(
  before: Near,
  skill: string,
  { skill: own, level }: TrackedSkill,
  world: NearWorld,
): Near {
  if (own === skill || level === 'learning') return before;
  const { taxonomy, vectors } = world;
  const row = vectors.of(skill);
  const other = row && vectors.of(own);
  const cosine = row && other ? Math.max(0, dot(row, other)) : 0;
  const isSameCategory = taxonomy.skills.get(own)?.category === taxonomy.skills.get(skill)?.category;
  const inCategory = isSameCategory ? cosine : 0;
  const similar = taxonomy.similar.get(skill)?.has(own) ? 1 : 0;
  const basis = taxonomy.implied.get(skill)?.has(own) ? 1 : 0;
  const byValue = similar + basis + inCategory;
  const isNearest = byValue >= NAMED_FROM && byValue > before.byValue;
  return {
    signs: {
      similar: Math.max(before.signs.similar, similar),
      cosine: Math.max(before.signs.cosine, cosine),
      inCategory: Math.max(before.signs.inCategory, inCategory),
      basis: Math.max(before.signs.basis, basis),
    },
    by: isNearest ? own : before.by,
    byValue: isNearest ? byValue : before.byValue,
  };
}

/** How near these tracked skills come to a skill. */
export function nearTo(skill: string, tracked: readonly TrackedSkill[], world: NearWorld): Near {
  return tracked.reduce((near, own) => nearer(near, skill, own, world), FAR);
}

/** How well a skill goes with all that is tracked: a cosine, 0 where either has no direction. */
export function fieldSign(skill: string, field: Float32Array | null, vectors: SkillVectors): number {
  const row = vectors.of(skill);
  return row && field ? Math.max(0, dot(row, field)) : 0;
}

/**
 * What counts of a skill that is not known, 0 to 1: a logistic sum of how near one comes, and of what kind of thing
 * it is, as one learns a second database sooner than a trade.
 */
export function nearness(signs: NearSigns, kind: Kind | null, weights: NearnessWeights): number {
  const sum = NEAR_SIGNS.reduce((total, sign) => total + weights.signs[sign] * signs[sign], weights.bias);
  return logistic(sum + (kind === null ? 0 : weights.kinds[kind]));
}
