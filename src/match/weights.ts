import type { Seniority } from '#src/skills/experience.ts';
import type { Kind } from '#src/skills/skill.ts';
import type { NearSigns } from './near-signs.ts';
import type { Signs } from './signs.ts';

/**
 * The numbers of the score, in data/weights.json: `npm run fit` makes them from postings that people judged. Nobody
 * edits them by hand.
 */
export interface Weights {
  nearness: NearnessWeights;
  experience: ExperienceWeights;
}

/** The numbers of salience, in data/salience.json, made with them: how much an ask decides. A logistic sum of {@link Signs}, of the kind of what is asked, and of the skill itself. */
export interface SalienceWeights {
  bias: number;
  signs: Record<keyof Signs, number>;
  kinds: Record<Kind, number>;
  /** By id: what readers say of a skill beyond its kind. Skills that few postings were judged with are left out. */
  skills: Readonly<Record<string, number>>;
}

/** How near what one knows is to what is asked: a logistic sum of {@link NearSigns} and of the kind of what is asked. */
export interface NearnessWeights {
  bias: number;
  signs: NearSigns;
  kinds: Record<Kind, number>;
}

/** How years count. */
export interface ExperienceWeights {
  /** Years that a job needs whose text names none, by its title; `none`: the title does not say. */
  needed: Record<Seniority | 'none', number>;
  /** How much the years count that the text names against those of the title, 0 to 1. */
  told: number;
  /** The power to which the share of years in a skill is raised: above 1, few years count less than in proportion. */
  skill: number;
  /** The same for the years of work in all. */
  overall: number;
  /** What a job of such a title forgives: by how much the odds of what is near, and not known, are multiplied. */
  forgives: Record<Seniority | 'none', number>;
  /** The power for practices that nobody tracks: presumed of whoever has worked. */
  presumed: number;
}
