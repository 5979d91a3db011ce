import type { Experience } from '#src/skills/experience.ts';
import type { Mention, Place } from '#src/skills/mention.ts';
import type { Requirement } from '#src/skills/requirements/requirement.ts';
import type { Kind } from '#src/skills/skill.ts';
import type { SpokenLevel } from './circumstances.ts';

/**
 * How well the user's skills cover a requirement. `short`: known, but with too few years. `presumed`: a practice
 * that people with years of work know. `near`: unknown, but similar to a known skill.
 */
export type Cover = 'have' | 'short' | 'presumed' | 'learning' | 'near' | 'gap';

/** Why something counts for a skill: it is that skill, implies it, or is similar to it. */
export type Via = 'same' | 'implied' | 'similar';

/** The role of a requirement: core of the job, other must-have, nice-to-have, or general practice. */
export const TIERS = ['core', 'must', 'nice', 'practice'] as const;
export type Tier = (typeof TIERS)[number];

/** One requirement: a skill, or alternatives of which one is enough. */
export interface Ask {
  /** One id, or the ids of alternatives in the posting's order. */
  skills: string[];
  /** The kind of the first one in the taxonomy, or null. */
  kind: Kind | null;
  need: 'required' | 'preferred';
  tier: Tier;
  /** How decisive it is, 0 to 1; lowered by doubt. */
  salience: number;
  /** Whether the posting surely asks for it. Unsure requirements are never core, nor what to learn next. */
  isSure: boolean;
  years: number | null;
  places: Place[];
  cover: Cover;
  /** Coverage, 0 to 1. */
  credit: number;
  /** The alternative that counts: the best known of `skills`, or null. */
  counts: string | null;
  /** The tracked skill that covers it, or null. */
  by: string | null;
  via: Via | null;
  /** Its share of the score, in points of 100. */
  weight: number;
  /** Points that it contributes: weight × coverage × the factor for years of work. */
  points: number;
}

/** The total years of work compared with those that the job needs. */
export interface ExperienceMatch {
  asked: Experience;
  /** Years that the job needs, from its title and text. */
  needed: number;
  /** The user's years of work; null if not set, then nothing is deducted. */
  own: number | null;
  /** Factor on all points, 0 to 1. */
  factor: number;
  /** Whether the user has worked far longer than an internship or a junior job expects. */
  isOverqualified: boolean;
}

/** The result for a requirement besides skills. `close`: lacking by one step of its scale. */
export type RequirementState = 'met' | 'close' | 'lacking' | 'unknown';

/** A requirement besides skills with its result. */
export interface RequirementMatch {
  requirement: Requirement;
  state: RequirementState;
  /** The user's level in the language, the best one of alternatives; null without any. */
  own: SpokenLevel | null;
}

export type Band = 'strong' | 'good' | 'fair' | 'stretch';

/**
 * Why a posting has no score. `untracked`: the user has no skills yet. `nothing-asked`: it asks for no known
 * skill. `too-vague`: its asks are too general. `part-read`: too little of it was read.
 */
export type Doubt = 'untracked' | 'nothing-asked' | 'too-vague' | 'part-read';

/** One of several roles in a posting, as the posting calls it. */
export interface RoleMatch {
  name: string;
  /** Number of roles in the posting. */
  of: number;
}

/** The result of comparing a posting with the user's skills. */
export interface Match {
  /** 0 to 100, or null with the reason in `doubt`. */
  score: number | null;
  band: Band | null;
  doubt: Doubt | null;
  /** Sorted by tier, then by weight. */
  asks: Ask[];
  experience: ExperienceMatch;
  /** Requirements besides skills, in the posting's order. */
  requirements: RequirementMatch[];
  /** Points cut off by the cap of a lacking requirement. */
  capped: number;
  /** The role that fits best, of a posting that has several. The match is for this role. */
  role?: RoleMatch;
  /** Skills that are named but not required (`mentioned`), or ruled out (`excluded`). They do not count. */
  also: Mention[];
}
