import type { Seniority } from '#src/skills/experience.ts';
import type { Kind } from '#src/skills/skill.ts';
import type { NearSigns } from './near-signs.ts';
import type { Signs } from './signs.ts';

/**
 * The parameters of the score in data/weights.json, fitted by `npm run fit` to judged postings. Do not edit them
 * by hand.
 */
export interface Weights {
  nearness: NearnessWeights;
  experience: ExperienceWeights;
}

/**
 * The parameters of salience in data/salience.json, fitted together with the weights. A logistic regression over
 * {@link Signs}, the requirement's kind and the skill.
 */
export interface SalienceWeights {
  bias: number;
  signs: Record<keyof Signs, number>;
  kinds: Record<Kind, number>;
  /** By skill id: the skill's effect beyond its kind. Skills in few judged postings are missing. */
  skills: Readonly<Record<string, number>>;
}

/** The parameters of nearness: a logistic regression over {@link NearSigns} and the required skill's kind. */
export interface NearnessWeights {
  bias: number;
  signs: NearSigns;
  kinds: Record<Kind, number>;
}

/** The parameters of years. */
export interface ExperienceWeights {
  /** Years that a title implies if the text names none; `none`: the title has no seniority. */
  needed: Record<Seniority | 'none', number>;
  /** Weight of the years in the text against those of the title, 0 to 1. */
  told: number;
  /** Exponent of the share of years in a skill; above 1, few years count less than proportionally. */
  skill: number;
  /** The same for total years of work. */
  overall: number;
  /** By seniority in the title, the factor on the odds of nearness: how much a job forgives. */
  forgives: Record<Seniority | 'none', number>;
  /** The same for years of work beyond those that an internship or a junior job is for. */
  overqualified: number;
  /** The exponent for presumed practices. */
  presumed: number;
}
