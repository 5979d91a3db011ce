/** Market counts of a skill. */
export interface MarketFacts {
  /** Number of postings that ask for the skill; 0 if too few. */
  asked: (skill: string) => number;
  /** Number of those that name it in their title: jobs are named after what matters most. */
  inTitle: (skill: string) => number;
}
