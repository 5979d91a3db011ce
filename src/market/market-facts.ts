import type { MarketFile } from './market.ts';

/** What the market tells of a skill by itself. */
export interface MarketFacts {
  /** How many postings were counted. */
  postings: number;
  /** How many of them ask for the skill; 0 where they are too few to tell. */
  asked: (skill: string) => number;
  /** How many of those that ask for it name it in their title: jobs are named after what decides them. */
  inTitle: (skill: string) => number;
}

/** The facts in these counts of so many postings. */
export function marketFacts({
  postings,
  skills,
  asked,
  inTitle,
}: Pick<MarketFile, 'skills' | 'asked' | 'inTitle'> & { postings: number }): MarketFacts {
  // Made when it is first asked for: a page that compares asks for none of it.
  let places: ReadonlyMap<string, number> | null = null;
  const at = (column: readonly number[]) => (skill: string) => {
    places ??= new Map(skills.map((skill, n) => [skill, n]));
    return column[places.get(skill) ?? -1] ?? 0;
  };
  return { postings, asked: at(asked), inTitle: at(inTitle) };
}
