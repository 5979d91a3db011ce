import { type JudgingFacts, type JudgingFile, judgingFacts } from '#src/market/judging-file.ts';
import { type Judging, judgingFrom } from '#src/match/judging.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { packageFile } from '#src/store/package-file.ts';

let market: Promise<JudgingFacts> | null = null;

/**
 * What postings are judged by, with a taxonomy that may be on its way: both are asked for at once. The market's file is
 * read and unpacked once a page.
 */
export async function judgingWith(taxonomy: Promise<Taxonomy>): Promise<Judging> {
  market ??= packageFile<JudgingFile>('judging.json').then(judgingFacts);
  const [known, facts] = await Promise.all([taxonomy, market]);
  return judgingFrom(known, facts);
}
