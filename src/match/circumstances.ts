import type { CEFR_LEVELS, Degree } from '#src/skills/requirements/requirement.ts';

/** How well the user speaks a language. */
export type SpokenLevel = (typeof CEFR_LEVELS)[number] | 'native';

/** Who the user is besides their skills, as they told once. Null and an empty list: they told nothing. */
export interface Circumstances {
  /** All languages that they speak, by ISO 639-1. */
  languages: { language: string; level: SpokenLevel }[];
  /** Regions where they may work without a sponsor: ISO 3166, or `EU`. */
  permits: string[];
  /** Days a week that they would come to the office: 0 for remote work alone. */
  daysOnSite: number | null;
  /** The percentage of their time that they would travel. */
  travel: number | null;
  /** Their highest degree. */
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
