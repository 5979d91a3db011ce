import { forgiven } from '#src/match/years.ts';
import { type Credits, creditOf, type JobTerms } from './credits.ts';
import { factorIn, type JobNumbers } from './job-terms.ts';

/** What of a posting is the same for all that ask for the same experience. */
export interface JobCounts {
  /** What counts of all points, by the years of work. */
  factor: number;
  /** By skill what it counts by what is near; of what is covered otherwise, the key that `covered` takes: it is below 0. */
  near: Float64Array;
  /** What a skill counts of which so many years are asked (0: none). */
  covered: (key: number, asked: number) => number;
  /** The place in `HELD` of how one has it. */
  heldOf: (key: number, asked: number) => number;
}

/**
 * Gives what jobs of some terms have in common, by the number of these. There are few, and thousands of each. `years`: of work; null
 * where none are told.
 */
export function jobsBy(
  credits: Credits,
  years: number | null,
  { terms }: Pick<JobNumbers, 'terms'>,
): (number: number) => JobCounts {
  const { weights } = credits;
  const covered: number[] = [];
  for (let skill = 0; skill < credits.near.length; skill++)
    if (isCovered(credits, skill)) covered.push(skill);
  const jobs: JobCounts[] = [];
  const near = new Map<number, Float64Array>();
  function jobIn(of: JobTerms): JobCounts {
    const nearHere = near.get(of.forgives) ?? nearCounts(credits, covered, of.forgives);
    near.set(of.forgives, nearHere);
    return { factor: factorIn(of, years, weights), near: nearHere, ...coveredBy(credits, covered, of) };
  }
  return (number) => {
    const job = jobs[number] ?? jobIn(terms[number] as JobTerms);
    jobs[number] = job;
    return job;
  };
}

/** Whether more is to be said of a skill than how near the user comes to it. */
const isCovered = ({ years, learning, presumed }: Credits, skill: number): boolean =>
  years[skill] !== -1 || learning[skill] !== -1 || presumed[skill] !== -1;

function nearCounts({ near }: Credits, covered: readonly number[], forgives: number): Float64Array {
  const counts = near.map((value) => forgiven(value, forgives));
  for (const [n, skill] of covered.entries()) counts[skill] = keyOf(n);
  return counts;
}

/** The key of the nth skill that is covered, and back. */
const keyOf = (n: number) => -1 - n;

/** Gives what covered skills count in a job of such terms, and how one has them, each worked out once. */
function coveredBy(
  credits: Credits,
  skills: readonly number[],
  terms: JobTerms,
): Pick<JobCounts, 'covered' | 'heldOf'> {
  const columns = () => ({
    credit: new Float64Array(skills.length).fill(-1),
    held: new Uint8Array(skills.length),
  });
  const plain = columns();
  const byYears = new Map<number, typeof plain>();
  function columnsOf(asked: number): typeof plain {
    if (asked === 0) return plain;
    const known = byYears.get(asked);
    if (known) return known;
    const added = columns();
    byYears.set(asked, added);
    return added;
  }
  function workOut(into: typeof plain, n: number, asked: number): number {
    const { credit, held } = creditOf(credits, skills[n] as number, asked, terms);
    into.credit[n] = credit;
    into.held[n] = held;
    return credit;
  }
  function covered(key: number, asked: number): number {
    const n = keyOf(key);
    const known = columnsOf(asked);
    const credit = known.credit[n] as number;
    return credit >= 0 ? credit : workOut(known, n, asked);
  }
  return {
    covered,
    heldOf(key, asked) {
      covered(key, asked);
      return columnsOf(asked).held[keyOf(key)] as number;
    },
  };
}
