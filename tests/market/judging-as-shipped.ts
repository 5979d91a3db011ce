import MARKET from '#data/market.json' with { type: 'json' };
import VECTORS from '#data/skill-vectors.json' with { type: 'json' };
import { judgingFile } from '#src/market/judging-file.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';

/** The file of the package that judging takes, for a taxonomy that has all skills of the data. */
export const judgingAsShipped = ({ skills }: Pick<Taxonomy, 'skills'>) =>
  judgingFile(MARKET, VECTORS, skills.keys());
