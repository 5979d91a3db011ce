/**
 * Market demand over some months as counts: data/market.json, built by `npm run market`. Columns follow the
 * order of `skills`, most asked first.
 */
export interface MarketFile {
  source: MarketSource;
  /** Role families in the order of the columns by role, with their number of postings. */
  roles: { id: string; postings: number }[];
  /** Quarters ("2025-Q4"), oldest first, with their number of postings. */
  quarters: { id: string; postings: number }[];
  /** Skills that at least {@link LEAST_ASKED} postings ask for. */
  skills: string[];
  /** Postings that ask for each skill, as a must-have or a nice-to-have. */
  asked: number[];
  /** Postings that ask for it as a must-have. */
  must: number[];
  /** Postings that ask for it and name it in their title. */
  inTitle: number[];
  /** Median of the years asked; 0 if fewer than {@link LEAST_ASKED} postings say. */
  years: number[];
  /** Skills that postings ask for with it more often than without it, best first, as indexes into `skills`. */
  with: number[][];
  /** Postings of each role that ask for it. */
  byRole: number[][];
  /** Postings of each quarter that ask for it. */
  byQuarter: number[][];
}

/** Source of the counts, for display. */
export interface MarketSource {
  postings: number;
  /** First and last month: "2025-09". */
  from: string;
  to: string;
  /** Region and source in words: "nearly all of one job site in India". */
  place: string;
}

/** Minimum number of postings; a share of fewer means nothing. */
export const LEAST_ASKED = 5;
