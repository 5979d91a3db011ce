import { type Part, partSize } from './part-sizes.ts';

/** A part with its size limits in bytes. */
export type Budget = Part & { unpacked: number; gzip: number };

/** Returns parts over their budget, and budgets without files, which would check nothing. */
export function sizeFaults(build: string, budgets: readonly Budget[]): string[] {
  return budgets.flatMap((budget) => {
    const size = partSize(build, budget);
    if (size.files === 0) return [`${build} has no ${budget.part}: its budget holds nothing.`];
    return (['unpacked', 'gzip'] as const).flatMap((measure) =>
      size[measure] > budget[measure]
        ? [`${budget.part}: ${size[measure]} bytes ${measure}, and ${budget[measure]} at most (${build})`]
        : [],
    );
  });
}
