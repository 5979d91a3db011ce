import { type Judging, judgingBy } from '#src/match/judging.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { packageBytes } from '#src/store/package-file.ts';

let market: ReturnType<typeof packageBytes> | null = null;

/** What postings are judged by, with a taxonomy that may be on its way: both are asked for at once, and the market's file once a page. */
export async function judgingWith(taxonomy: Promise<Taxonomy>): Promise<Judging> {
  market ??= packageBytes('judging.bin');
  const [known, file] = await Promise.all([taxonomy, market]);
  return judgingBy(known, file);
}
