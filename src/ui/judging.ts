import type { JudgingFile } from '#src/market/judging-file.ts';
import { type Judging, judgingBy } from '#src/match/judging.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { packageFile } from '#src/store/package-file.ts';

let loading: Promise<JudgingFile> | null = null;

/** What postings are judged by, with this taxonomy. The market's file is read once a page. */
export async function judgingWith(taxonomy: Taxonomy): Promise<Judging> {
  loading ??= packageFile<JudgingFile>('judging.json');
  return judgingBy(taxonomy, await loading);
}
