import type { Place } from '../mention.ts';

/** What a posting may demand besides skills. */
export const REQUIREMENT_KINDS = ['language', 'permit', 'clearance', 'degree', 'on-site', 'travel'] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

/** Levels of the Common European Framework, lowest first. */
export const CEFR_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** Levels in words, lowest first. */
export const WORD_LEVELS = ['basic', 'good', 'fluent', 'business', 'native'] as const;

/** How well a posting wants a language. */
export const LANGUAGE_LEVELS = [...CEFR_LEVELS, ...WORD_LEVELS] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** Degrees, lowest first. */
export const DEGREES = ['bachelor', 'master', 'doctorate'] as const;
export type Degree = (typeof DEGREES)[number];

/** One thing that a posting demands besides skills. */
export interface Requirement {
  kind: RequirementKind;
  need: 'required' | 'preferred';
  /**
   * Languages (ISO 639-1) or regions (ISO 3166, or `EU`) of which one is enough, or the lowest {@link Degree}. Empty
   * where the posting names none.
   */
  values: string[];
  /** The level of the languages; null where the posting names none, and for all other kinds. */
  level: LanguageLevel | null;
  /** Days a week on site, or the percentage of travel; null where the posting names none. */
  amount: number | null;
  /** The words to quote. */
  place: Place;
}
