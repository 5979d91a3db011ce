import SIGNS from '#data/signs/seniority.json' with { type: 'json' };
import type { Ad } from './ad.ts';
import { yearsNamed } from './asks/years.ts';
import type { Expression } from './text/expression.ts';
import { signsOf } from './text/signs.ts';

/** Level of a job by its title: internship, beginner, experienced, leader. */
export type Seniority = 'intern' | 'junior' | 'senior' | 'lead';

/** Experience that a posting requires in total, independent of skills. */
export interface Experience {
  /** From the title; null if it does not say. */
  seniority: Seniority | null;
  /** Highest number of years in the text, 0 to {@link MOST_YEARS}; null if there is none. */
  years: number | null;
}

/** Maximum plausible requirement; more years are the company's age. */
const MOST_YEARS = 20;

/**
 * Title words, most decisive last: "Associate Principal" is a principal, "Internship, Senior Team" an
 * internship.
 */
const TITLES = Object.entries(signsOf(SIGNS)) as [Seniority, Expression][];

/** Extracts the total experience that an ad requires. */
export function experienceAsked({ title, blocks }: Pick<Ad, 'title' | 'blocks'>): Experience {
  const seniority = TITLES.find(([, words]) => words.test(title))?.[0] ?? null;
  const named = [title, ...blocks.map(({ text }) => text)].flatMap(yearsNamed);
  const years = named.filter((count) => count <= MOST_YEARS);
  return { seniority, years: years.length > 0 ? Math.max(...years) : null };
}
