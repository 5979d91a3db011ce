import MARKET from '#data/market.json' with { type: 'json' };
import VECTORS from '#data/skill-vectors.json' with { type: 'json' };
import { judgingFile } from '#src/match/market/judging-file.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';

/** Packs the scoring data for a taxonomy with all skills of the data. */
export const judgingAsShipped = ({ skills }: Pick<Taxonomy, 'skills'>) =>
  judgingFile(MARKET, VECTORS, skills.keys());
