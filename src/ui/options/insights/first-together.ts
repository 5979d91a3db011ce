import type { Together } from '#src/insights/together.ts';

/** From so many companions on a skill has clear company; fewer may be chance. */
const CLEAR = 3;

/** The skills that have company, the most asked for first. */
export function withCompany(together: readonly Together[]): Together[] {
  return together
    .filter((one) => one.with.length > 0)
    .sort((a, b) => b.postings - a.postings || (a.skill < b.skill ? -1 : 1));
}

/** Which of them to begin with: the most asked for that has clear company, else the one that has most of it. */
export function firstTogether(options: readonly Together[]): Together | undefined {
  const clear = options.find((one) => one.with.length >= CLEAR);
  return clear ?? options.toSorted((a, b) => b.with.length - a.with.length)[0];
}
