import type { ExperienceWeights } from '#src/match/weights.ts';
import { forgivesOf, yearsCount, yearsNeeded } from '#src/match/years.ts';
import type { Experience } from '#src/skills/experience.ts';
import type { JobTerms } from './credits.ts';

/** The terms of jobs, by number: there are few, and thousands of postings have the same. */
export interface JobNumbers {
  /** The number of the terms of whoever asks for such experience; what is new gets the next. */
  numberOf: (experience: Experience) => number;
  /** The terms that have a number. */
  terms: readonly JobTerms[];
}

/** Numbers the terms of jobs in the order in which they come. */
export function jobNumbers(weights: ExperienceWeights): JobNumbers {
  const terms: JobTerms[] = [];
  const numbers = new Map<string, number>();
  let last: { experience: Experience; number: number } | null = null;
  return {
    terms,
    numberOf(experience) {
      // As postings one after another often share it, to make its key is mostly saved.
      if (last?.experience === experience) return last.number;
      const needed = yearsNeeded(experience, weights);
      const forgives = forgivesOf(experience, weights);
      const key = `${needed} ${forgives}`;
      const number = numbers.get(key) ?? terms.push({ needed, forgives }) - 1;
      numbers.set(key, number);
      last = { experience, number };
      return number;
    },
  };
}

/** What counts of all points in a job of such terms, 0 to 1, by the years of work; null where none are told. */
export const factorIn = ({ needed }: JobTerms, years: number | null, weights: ExperienceWeights): number =>
  years === null ? 1 : yearsCount(years, needed, weights.overall);
