import { forgiven, yearsCount } from '#src/match/years.ts';
import { type Credits, heldByNear, type JobTerms } from './credits.ts';

/** How credits differ from those before. */
export interface CreditChange {
  /**
   * By skill: 1 where how one has it may be another now, or what it counts by more than a drift. Alternatives of others, of which
   * the better one is had, are had as before.
   */
  loud: Uint8Array;
  isAnyLoud: boolean;
  /** By so much at most the logarithm of the odds of what any other skill counts has moved, in any job. */
  drift: number;
}

/**
 * What changed between credits for the same skills, to which others may have been added: these count as they do. What a job
 * forgives multiplies odds, so that in each job they move by the same factor.
 */
export function creditChange(before: Credits, after: Credits, terms: readonly JobTerms[]): CreditChange {
  const loud = new Uint8Array(after.near.length);
  const isOther = isOtherIn(before, after, terms);
  let isAnyLoud = false;
  let drift = 0;
  for (let skill = 0; skill < before.near.length; skill++) {
    if (isOther(skill)) {
      loud[skill] = 1;
      isAnyLoud = true;
    } else drift = Math.max(drift, oddsMoved(before.near[skill] as number, after.near[skill] as number));
  }
  return { loud, isAnyLoud, drift };
}

/** By how much at most the logarithm of the odds moved from one value to another, both from 0 to 1: by the slope where it is steepest. */
function oddsMoved(from: number, to: number): number {
  if (from === to) return 0;
  return Math.abs(to - from) / (Math.min(from, to) * (1 - Math.max(from, to)));
}

function isOtherIn(before: Credits, after: Credits, terms: readonly JobTerms[]): (skill: number) => boolean {
  const workOf = workCounts(after, terms);
  return (skill) => {
    const [from, to] = [before.near[skill] as number, after.near[skill] as number];
    const [was, is] = [before.presumed[skill] as number, after.presumed[skill] as number];
    const isKnown = after.years[skill] !== -1;
    const isBegun = after.learning[skill] !== -1;
    if (before.years[skill] !== after.years[skill]) return true;
    if (before.learning[skill] !== after.learning[skill] || was < 0 !== is < 0) return true;
    // Whether it is named as presumed or as being learned depends on what is near.
    if (isBegun) return from !== to || was !== is;
    if (is < 0) return !isKnown && heldByNear(from) !== heldByNear(to);
    const [worked, works] = [workOf(was), workOf(is)];
    // Of two that are presumed, or being learned, the one that counts most is named.
    return terms.some(({ forgives }, n) => {
      const [then, now] = [worked[n] as number, works[n] as number];
      if (then !== now) return true;
      return !isKnown && Math.max(forgiven(from, forgives), then) !== Math.max(forgiven(to, forgives), now);
    });
  };
}

/** Gives what so many years of work count for a practice, by the number of a job's terms. */
function workCounts({ weights }: Credits, terms: readonly JobTerms[]): (worked: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (worked) => {
    const counts =
      known.get(worked) ?? terms.map(({ needed }) => yearsCount(worked, needed, weights.presumed));
    known.set(worked, counts);
    return counts;
  };
}
