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

/** Words of titles in order of precedence: an "Internship, Senior Team" is an internship. */
const { middle, ...TITLES } = signsOf(SIGNS) as Record<Seniority | 'middle', Expression>;

/** Extracts the total experience that an ad requires. */
export function experienceAsked({ title, blocks }: Pick<Ad, 'title' | 'blocks'>): Experience {
  const named = [title, ...blocks.map(({ text }) => text)].flatMap(yearsNamed);
  const years = named.filter((count) => count <= MOST_YEARS);
  return { seniority: seniorityIn(title), years: years.length > 0 ? Math.max(...years) : null };
}

/** Returns the seniority that a title names. "Junior / Middle" and "Junior or Senior" are open to more than juniors. */
function seniorityIn(title: string): Seniority | null {
  const named = (Object.keys(TITLES) as Seniority[]).filter((one) => TITLES[one].test(title));
  const [first = null] = named;
  if (first !== 'junior') return first;
  return named.includes('senior') || middle.test(title) ? null : first;
}
