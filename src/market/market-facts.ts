/** What the market tells of a skill by itself. */
export interface MarketFacts {
  /** How many postings ask for the skill; 0 where they are too few to tell. */
  asked: (skill: string) => number;
  /** How many of those that ask for it name it in their title: jobs are named after what decides them. */
  inTitle: (skill: string) => number;
}
