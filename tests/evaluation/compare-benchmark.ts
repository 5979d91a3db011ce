import { type BenchmarkPosting, loadBenchmark } from './benchmark/load-benchmark.ts';
import { finderAsShipped } from './find-as-shipped.ts';
import type { PostingInput } from './inputs.ts';
import type { Compared } from './scoring/errors.ts';
import { pairSkills } from './scoring/pair-skills.ts';
import type { FoundSkill } from './scoring/skill-words.ts';

/** A posting of the benchmark, held against what a finder found in it. */
export interface BenchmarkComparison extends Compared {
  posting: BenchmarkPosting;
}

/** Holds all of the benchmark against what a finder finds in it: what we ship, where none is given. */
export async function compareBenchmark(
  find: (posting: PostingInput) => FoundSkill[] | Promise<FoundSkill[]> = finderAsShipped(),
): Promise<BenchmarkComparison[]> {
  const compared: BenchmarkComparison[] = [];
  for (const posting of loadBenchmark()) {
    compared.push({ id: posting.id, posting, ...pairSkills(await find(posting), posting.labels) });
  }
  return compared;
}
