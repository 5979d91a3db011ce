/** What kind of contract a posting offers. */
export const EMPLOYMENT = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'permanent',
  'internship',
  'volunteer',
] as const;
export type Employment = (typeof EMPLOYMENT)[number];

/** Where one works. */
export const WORKPLACES = ['remote', 'hybrid', 'on-site'] as const;
export type Workplace = (typeof WORKPLACES)[number];

/** What the pay is for. */
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** What a posting says that it pays; one of the two ends at least is told, and no more than the other. */
export interface Pay {
  /** In whole units of the currency, above 0; null where it is not told. */
  least: number | null;
  most: number | null;
  /** The code of ISO 4217; "$" where the page says no more than that. */
  currency: string;
  /** Null where it is not told. */
  per: PayPeriod | null;
}

/** What a posting says of itself beside its text. What it does not say, or what makes no sense, is not there. */
export interface PostingFacts {
  /** The day on which it was posted, and the last on which one may apply: "2026-12-01". */
  posted?: string;
  closes?: string;
  /** Whether its page says that it is open no longer. */
  closed?: true;
  employment?: Employment[];
  workplace?: Workplace;
  pay?: Pay;
}
