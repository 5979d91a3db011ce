/** A skill and what the postings that ask for it ask for more often than all do, beyond what chance may do. */
export interface Together {
  skill: string;
  /** Postings that ask for it. */
  postings: number;
  /** What stands out most, the most frequent first. */
  with: Companion[];
}

export interface Companion {
  skill: string;
  /** Postings that ask for both. */
  both: number;
  /** Postings that ask for the companion at all. */
  asked: number;
}

/** What fewer postings have together is not told. */
const LEAST_BOTH = 3;
/** Of twenty companions that chance makes, one at most is told (a one-sided test of a share). */
const BEYOND_CHANCE = 1.645;
const MOST_COMPANIONS = 8;

/**
 * The skills that come with one: the share of its postings that ask for the companion too is well above the companion's share
 * of all. `both`: by skill, how many postings ask for it too; `asked`: how many ask for it at all; `postings`: how many there are.
 */
export function togetherOf(
  skill: string,
  both: ReadonlyMap<string, number>,
  asked: (skill: string) => number,
  postings: number,
): Together {
  return { skill, postings: asked(skill), with: companions(skill, both, asked, postings) };
}

function companions(
  skill: string,
  both: ReadonlyMap<string, number>,
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
