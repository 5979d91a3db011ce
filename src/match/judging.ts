import WEIGHTS from '#data/weights.json' with { type: 'json' };
import { type JudgingFile, judgingFacts } from '#src/match/market/judging-file.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { type SkillVectors, unit } from './market/skill-vectors.ts';
import type { MarketKnowledge } from './signs.ts';
import type { Weights } from './weights.ts';

/** Median cosine of 9,000 pairs of skills that the taxonomy calls similar or where one implies the other. */
const KIN = 0.8;

/** All data for scoring besides the posting and the user. */
export interface Judging extends MarketKnowledge {
  weights: Weights;
}

/** Builds the scoring data from the taxonomy, the market's file and the fitted weights. */
export function judgingBy(taxonomy: Taxonomy, file: JudgingFile): Judging {
  const { market, vectors } = judgingFacts(file, taxonomy);
  return { taxonomy, market, vectors: borrowedVectors(vectors, taxonomy), weights: WEIGHTS };
}

/**
 * Extends the vectors to rare skills: each gets the vector of its related skills in the taxonomy, shortened by
 * how much related skills differ. A skill without related vectors gets none.
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
