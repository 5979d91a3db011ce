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

/** The facts in the file of counts. */
export function marketFacts({ source, skills, asked, inTitle }: MarketFile): MarketFacts {
  const places = new Map(skills.map((skill, n) => [skill, n]));
  const at = (column: readonly number[]) => (skill: string) => column[places.get(skill) ?? -1] ?? 0;
  return { postings: source.postings, asked: at(asked), inTitle: at(inTitle) };
}
