import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { type SkillVectors, unit } from './skill-vectors.ts';

/** The cosine of skills that the taxonomy has as similar, or one of which implies the other: the median of 9,000 pairs. */
const KIN = 0.8;

/**
 * Directions also for skills that too few postings ask for to have one: that of their kin by the taxonomy, shorter by how
 * far kin differ. A skill without kin, or whose kin have none, has no direction.
 */
export function borrowedVectors(vectors: SkillVectors, { similar, implied }: Taxonomy): SkillVectors {
  const borrowed = new Map<string, Float32Array | null>();
  const borrow = (skill: string) => {
    const kin = [...(similar.get(skill) ?? []), ...(implied.get(skill) ?? [])];
    const rows = kin.flatMap((other) => vectors.of(other) ?? []);
    if (rows.length === 0) return null;
    return unit(sumOf(rows, vectors.size)).map((value) => KIN * value);
  };
  return {
    size: vectors.size,
    of(skill) {
      const own = vectors.of(skill);
      if (own) return own;
      if (!borrowed.has(skill)) borrowed.set(skill, borrow(skill));
      return borrowed.get(skill) ?? null;
    },
  };
}

function sumOf(rows: readonly Float32Array[], size: number): Float32Array {
  const sum = new Float32Array(size);
  for (const row of rows) for (let n = 0; n < size; n++) sum[n] = (sum[n] as number) + (row[n] as number);
  return sum;
}
