import type { Experience } from '#src/skills/experience.ts';
import type { Mention, Place } from '#src/skills/mention.ts';
import type { Requirement } from '#src/skills/requirements/requirement.ts';
import type { Kind } from '#src/skills/skill.ts';
import type { SpokenLevel } from './circumstances.ts';

/**
 * How far the user's skills cover one ask. `short`: known, but for fewer years than asked of it. `presumed`: a practice
 * that whoever has worked for years is taken to know. `near`: not known, but something close to it.
 */
export type Cover = 'have' | 'short' | 'presumed' | 'learning' | 'near' | 'gap';

/** Why something counts for a skill: it is that skill, implies it, or is similar to it. */
export type Via = 'same' | 'implied' | 'similar';

/** What an ask is to the job: what it is about, another must-have, a nice-to-have, or a practice of any such job. */
export const TIERS = ['core', 'must', 'nice', 'practice'] as const;
export type Tier = (typeof TIERS)[number];

/** One thing that the posting asks for: a skill, or a group of alternatives of which one is enough. */
export interface Ask {
  /** One id, or the ids of the alternatives in the posting's order. */
  skills: string[];
  /** The kind of the first of them that is known to the taxonomy; null where none is. */
  kind: Kind | null;
  need: 'required' | 'preferred';
  tier: Tier;
  /** How much it decides, 0 to 1, less where it is not sure. */
  salience: number;
  /** Whether it is sure that the posting asks for it: what is not is never core, nor what to learn next. */
  isSure: boolean;
  /** Years asked, or null. */
  years: number | null;
  places: Place[];
  cover: Cover;
  /** How much of the ask counts, 0 to 1. */
  credit: number;
  /** The one of `skills` that counts: of alternatives the one known best. Null where none does. */
  counts: string | null;
  /** The tracked skill that gives the credit, or null. */
  by: string | null;
  via: Via | null;
  /** What the ask is worth in the score, in points of 100. */
  weight: number;
  /** What it gives: its weight by its credit, and by how far the years of work suffice. */
  points: number;
}

/** How the years of work in all stand against those that the job needs. */
export interface ExperienceMatch {
  asked: Experience;
  /** The years that the job needs, by title and text. */
  needed: number;
  /** The user's years of work; null where none are told: then nothing is taken off. */
  own: number | null;
  /** What all points are multiplied by, 0 to 1. */
  factor: number;
  /** Whether the user has worked far longer than an internship or a junior job is for. */
  isOverqualified: boolean;
}

/** How a requirement besides skills stands. `close`: lacking, but by one step of a scale. */
export type RequirementState = 'met' | 'close' | 'lacking' | 'unknown';

/** A requirement besides skills against what the user told. */
export interface RequirementMatch {
  requirement: Requirement;
  state: RequirementState;
  /** The level at which the user speaks the language, of alternatives the best; null where there is none. */
  own: SpokenLevel | null;
}

export type Band = 'strong' | 'good' | 'fair' | 'stretch';

/**
 * Why a posting has no score. `untracked`: the user has told no skill yet. `nothing-asked`: it asks for no skill we
 * know. `too-vague`: what it asks for is too little, or too general, to judge by. `part-read`: too little of it was read
 * to tell.
 */
export type Doubt = 'untracked' | 'nothing-asked' | 'too-vague' | 'part-read';

/** A posting held against the user's skills. */
export interface Match {
  /** 0 to 100, or null: then `doubt` says why. */
  score: number | null;
  band: Band | null;
  doubt: Doubt | null;
  /** By tier, and within each the one that decides most first. */
  asks: Ask[];
  experience: ExperienceMatch;
  /** What the posting demands besides skills, in its order. */
  requirements: RequirementMatch[];
  /** Points that a lacking requirement takes off: what the score would be above its cap. */
  capped: number;
  /** Named, but not asked for (`mentioned`), or said not to be needed (`excluded`). They count nothing. */
  also: Mention[];
}
