import { CEFR_LEVELS, type Degree } from '#src/skills/requirements/requirement.ts';

/** Levels at which the user may speak a language, lowest first. */
export const SPOKEN_LEVELS = [...CEFR_LEVELS, 'native'] as const;
export type SpokenLevel = (typeof SPOKEN_LEVELS)[number];

/** The user's answers about what counts besides skills. Null and empty lists mean no answer. */
export interface Circumstances {
  /** The languages that they speak, by ISO 639-1 code. */
  languages: { language: string; level: SpokenLevel }[];
  /** Regions where they may work without a sponsor: ISO 3166 codes, or `EU`. */
  permits: string[];
  /** Maximum days a week in the office; 0 for remote work only. */
  daysOnSite: number | null;
  /** Maximum share of travel, in percent. */
  travel: number | null;
  degree: Degree | 'none' | null;
  /** Whether they hold a security clearance. */
  clearance: boolean | null;
}

export const NOTHING_TOLD: Readonly<Circumstances> = {
  languages: [],
  permits: [],
  daysOnSite: null,
  travel: null,
  degree: null,
  clearance: null,
};
