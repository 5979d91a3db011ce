import type { Together } from '#src/insights/together.ts';

/** Minimum co-required skills for a clear pattern; fewer may be chance. */
const CLEAR = 3;

/** Returns the skills that have co-required skills, the most required first. */
export function withCompany(together: readonly Together[]): Together[] {
  return together
    .filter((one) => one.with.length > 0)
    .sort((a, b) => b.postings - a.postings || (a.skill < b.skill ? -1 : 1));
}

/**
 * Returns the skill to show first: the most required one with a clear pattern, else the one with most
 * co-required skills.
 */
export function firstTogether(options: readonly Together[]): Together | undefined {
  const clear = options.find((one) => one.with.length >= CLEAR);
  return clear ?? options.toSorted((a, b) => b.with.length - a.with.length)[0];
}
