import WEIGHTS from '#data/weights.json' with { type: 'json' };
import { borrowedVectors } from '#src/match/market/borrowed-vectors.ts';
import { type JudgingFile, judgingFacts } from '#src/match/market/judging-file.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { MarketKnowledge } from './signs.ts';
import type { Weights } from './weights.ts';

/** All data for scoring besides the posting and the user. */
export interface Judging extends MarketKnowledge {
  weights: Weights;
}

/** Builds the scoring data from the taxonomy, the market's file and the fitted weights. */
export function judgingBy(taxonomy: Taxonomy, file: JudgingFile): Judging {
  const { market, vectors } = judgingFacts(file, taxonomy);
  return { taxonomy, market, vectors: borrowedVectors(vectors, taxonomy), weights: WEIGHTS };
}
