/**
 * What many postings of some months ask for, as counts alone: data/market.json, which `npm run market` makes. Columns
 * are by skill, in the order of `skills`, which is that of how often they are asked for.
 */
export interface MarketFile {
  source: MarketSource;
  /** The ids of the role families that columns by role are in the order of, and how many postings each has. */
  roles: { id: string; postings: number }[];
  /** Quarters of years ("2025-Q4"), oldest first, and how many postings each has. */
  quarters: { id: string; postings: number }[];
  /** Ids of the skills that {@link LEAST_ASKED} postings or more ask for. */
  skills: string[];
  /** How many postings ask for each, as a must-have or a nice-to-have. */
  asked: number[];
  /** How many as a must-have. */
  must: number[];
  /** How many of those that ask for it name it in their title. */
  inTitle: number[];
  /** The median of the years asked of it; 0 where fewer than {@link LEAST_ASKED} postings say any. */
  years: number[];
  /** What is asked for with it more often than without, best first: places in `skills`. */
  with: number[][];
  /** How many of each role's postings ask for it. */
  byRole: number[][];
  /** How many of each quarter's postings ask for it. */
  byQuarter: number[][];
}

/** Where the counts come from, so that a page can tell. */
export interface MarketSource {
  postings: number;
  /** The first and last month, "2025-09". */
  from: string;
  to: string;
  /** Where the postings were published, in words: "nearly all of one job site in India". */
  place: string;
}

/** What fewer postings ask for is left out: a share of so few says nothing. */
export const LEAST_ASKED = 5;
