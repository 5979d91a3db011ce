import { type Judging, judgingBy } from '#src/match/judging.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { packageBytes } from '#src/store/package-file.ts';

let market: ReturnType<typeof packageBytes> | null = null;

/** Loads the scoring data while the taxonomy may still be loading. The market's file is fetched once per page. */
export async function judgingWith(taxonomy: Promise<Taxonomy>): Promise<Judging> {
  market ??= packageBytes('judging.bin');
  const [known, file] = await Promise.all([taxonomy, market]);
  return judgingBy(known, file);
}
