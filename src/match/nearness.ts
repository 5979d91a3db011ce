import { dot, type SkillVectors } from '#src/market/skill-vectors.ts';
import type { Kind } from '#src/skills/skill.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { logistic } from './logistic.ts';
import type { NearnessWeights } from './weights.ts';

/** The signs of nearness, in the order of the weights. */
export const NEAR_SIGNS = ['similar', 'cosine', 'inCategory', 'field', 'basis'] as const;
export type NearSigns = Record<(typeof NEAR_SIGNS)[number], number>;

/** How near tracked skills come to one that is asked for: the signs, and which of them comes nearest. */
export interface Near {
  signs: NearSigns;
  /** The kind of what is asked for; null where the taxonomy has lost it. */
  kind: Kind | null;
  /** Null where none comes near by itself: then it is the field alone. */
  by: string | null;
}

/** So near one tracked skill must be by itself to be named as the reason. */
const NAMED_FROM = 0.5;

/**
 * How near what is tracked comes to a skill: by what the taxonomy lists as similar, by what the same postings ask for
 * (cosines of skill vectors), and by what it builds on. `field`: the direction of all that is tracked, or null.
 */
export function nearTo(
  skill: string,
  tracked: readonly TrackedSkill[],
  field: Float32Array | null,
  { taxonomy, vectors }: { taxonomy: Taxonomy; vectors: SkillVectors },
): Near {
  const asked = taxonomy.skills.get(skill);
  const similar = taxonomy.similar.get(skill);
  const implied = taxonomy.implied.get(skill);
  const row = vectors.of(skill);
  const signs = { similar: 0, cosine: 0, inCategory: 0, field: 0, basis: 0 };
  let nearest: { by: string; value: number } | null = null;
  for (const { skill: own, level } of tracked) {
    if (own === skill || level === 'learning') continue;
    const other = row && vectors.of(own);
    const cosine = row && other ? Math.max(0, dot(row, other)) : 0;
    const inCategory = taxonomy.skills.get(own)?.category === asked?.category ? cosine : 0;
    const isSimilar = similar?.has(own) ? 1 : 0;
    const isBasis = implied?.has(own) ? 1 : 0;
    signs.similar = Math.max(signs.similar, isSimilar);
    signs.cosine = Math.max(signs.cosine, cosine);
    signs.inCategory = Math.max(signs.inCategory, inCategory);
    signs.basis = Math.max(signs.basis, isBasis);
    const value = isSimilar + isBasis + inCategory;
    if (value >= NAMED_FROM && value > (nearest?.value ?? 0)) nearest = { by: own, value };
  }
  if (row && field) signs.field = Math.max(0, dot(row, field));
  return { signs, kind: asked?.kind ?? null, by: nearest?.by ?? null };
}

/**
 * What counts of a skill that is not known, 0 to 1: a logistic sum of how near one comes, and of what kind of thing
 * it is, as one learns a second database sooner than a trade.
 */
export function nearness({ signs, kind }: Omit<Near, 'by'>, weights: NearnessWeights): number {
  const sum = NEAR_SIGNS.reduce((total, sign) => total + weights.signs[sign] * signs[sign], weights.bias);
  return logistic(sum + (kind === null ? 0 : weights.kinds[kind]));
}
