/** Employment types of a posting. */
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

/** Workplace types. */
export const WORKPLACES = ['remote', 'hybrid', 'on-site'] as const;
export type Workplace = (typeof WORKPLACES)[number];

/** Periods that pay can refer to. */
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** Stated pay. At least one end is known, and the lower does not exceed the upper. */
export interface Pay {
  /** In whole units of the currency, above 0; null if unknown. */
  least: number | null;
  most: number | null;
  /** ISO 4217 code; "$" if the page does not say which dollar. */
  currency: string;
  /** Null if unknown. */
  per: PayPeriod | null;
}

/** Facts that a posting states outside its text. Unknown and implausible ones are absent. */
export interface PostingFacts {
  /** First day online and last day to apply: "2026-12-01". */
  posted?: string;
  closes?: string;
  /** Present if the page says that the posting is closed. */
  closed?: true;
  employment?: Employment[];
  workplace?: Workplace;
  pay?: Pay;
}
