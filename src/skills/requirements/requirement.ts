import type { Place } from '../mention.ts';

/** Kinds of requirements besides skills. */
export const REQUIREMENT_KINDS = ['language', 'permit', 'clearance', 'degree', 'on-site', 'travel'] as const;
type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

/** Levels of the Common European Framework, lowest first. */
export const CEFR_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** Levels in words, lowest first. */
const WORD_LEVELS = ['basic', 'good', 'fluent', 'business', 'native'] as const;

/** Required levels of a language. */
export const LANGUAGE_LEVELS = [...CEFR_LEVELS, ...WORD_LEVELS] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** Degrees, lowest first. */
export const DEGREES = ['bachelor', 'master', 'doctorate'] as const;
export type Degree = (typeof DEGREES)[number];

/** A requirement besides skills. */
export interface Requirement {
  kind: RequirementKind;
  need: 'required' | 'preferred';
  /**
   * Languages (ISO 639-1) or regions (ISO 3166, or `EU`) of which one is enough, or the lowest accepted {@link
   * Degree}. Empty if the posting names none.
   */
  values: string[];
  /** The level of the languages; null without one, and for other kinds. */
  level: LanguageLevel | null;
  /** Days a week on site, or percent of travel; null if the posting names no number. */
  amount: number | null;
  /** The words to quote. */
  place: Place;
}
