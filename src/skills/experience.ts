import SIGNS from '#data/signs/seniority.json' with { type: 'json' };
import type { Ad } from './ad.ts';
import { yearsNamed } from './asks/years.ts';
import type { Expression } from './text/expression.ts';
import { signsOf } from './text/signs.ts';

/** What a job is by its title: an internship, one for beginners, for the experienced, or for those who lead. */
export type Seniority = 'intern' | 'junior' | 'senior' | 'lead';

/** How much experience a posting asks for in all, whatever the skill. */
export interface Experience {
  /** By the title; null where it does not say. */
  seniority: Seniority | null;
  /** The most years that the text names, 0 to {@link MOST_YEARS}; null where it names none. */
  years: number | null;
}

/** More years than these are the company's, or nobody's. */
const MOST_YEARS = 20;

/** Words of titles, the weightier last: an "Associate Principal" is a principal, an "Internship, Senior Team" an internship. */
const TITLES = Object.entries(signsOf(SIGNS)) as [Seniority, Expression][];

/** The experience that an ad asks for in all. */
export function experienceAsked({ title, blocks }: Pick<Ad, 'title' | 'blocks'>): Experience {
  const seniority = TITLES.find(([, words]) => words.test(title))?.[0] ?? null;
  const named = [title, ...blocks.map(({ text }) => text)].flatMap(yearsNamed);
  const years = named.filter((count) => count <= MOST_YEARS);
  return { seniority, years: years.length > 0 ? Math.max(...years) : null };
}
