/** A skill, with the skills that come with it significantly more often than in all postings. */
export interface Together {
  skill: string;
  postings: number;
  /** The most significant ones, the most frequent first. */
  with: Companion[];
}

export interface Companion {
  skill: string;
  /** Postings that require both. */
  both: number;
  /** Postings that require the other skill at all. */
  asked: number;
}

/** Minimum number of postings that require both. */
const LEAST_BOTH = 3;
/** Critical value of a one-sided test of a share at the 5 % level. */
const BEYOND_CHANCE = 1.645;
const MOST_COMPANIONS = 8;

/**
 * Returns the skills that come with one: their share of its postings is well above their share of all postings.
 * `both`: postings that require both, for each other skill; `asked`: postings that require the other at all; `postings`: all
 * postings.
 */
export function togetherOf(
  skill: string,
  both: Iterable<readonly [skill: string, postings: number]>,
  asked: (skill: string) => number,
  postings: number,
): Together {
  return { skill, postings: asked(skill), with: companions(skill, both, asked, postings) };
}

function companions(
  skill: string,
  both: Iterable<readonly [skill: string, postings: number]>,
  asked: (skill: string) => number,
  postings: number,
): Companion[] {
  const found: (Companion & { excess: number })[] = [];
  for (const [other, count] of both) {
    if (other === skill || count < LEAST_BOTH) continue;
    const usual = asked(other) / postings;
    const excess = count / asked(skill) - usual;
    const chance = BEYOND_CHANCE * Math.sqrt((usual * (1 - usual)) / asked(skill));
    if (excess <= chance) continue;
    found.push({ skill: other, both: count, asked: asked(other), excess });
  }
  found.sort((a, b) => b.excess - a.excess || (a.skill < b.skill ? -1 : 1));
  const told = found.slice(0, MOST_COMPANIONS).map(({ skill, both, asked }) => ({ skill, both, asked }));
  return told.sort((a, b) => b.both - a.both || (a.skill < b.skill ? -1 : 1));
}
