import { type BenchmarkPosting, loadBenchmark } from './benchmark/load-benchmark.ts';
import { finderAsShipped } from './finder-as-shipped.ts';
import type { PostingInput } from './inputs.ts';
import type { FoundSkill } from './scoring/affinity.ts';
import type { Compared } from './scoring/error-kinds.ts';
import { pairSkills } from './scoring/pair-skills.ts';

/** A benchmark posting compared with its extraction. */
export interface BenchmarkComparison extends Compared {
  posting: BenchmarkPosting;
}

/** Compares the whole benchmark with a finder's extraction, by default the shipped one. */
export async function compareBenchmark(
  find: (posting: PostingInput) => FoundSkill[] | Promise<FoundSkill[]> = finderAsShipped(),
): Promise<BenchmarkComparison[]> {
  const compared: BenchmarkComparison[] = [];
  for (const posting of loadBenchmark()) {
    compared.push({ id: posting.id, posting, ...pairSkills(await find(posting), posting.labels) });
  }
  return compared;
}
