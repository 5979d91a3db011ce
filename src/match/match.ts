import type { Mention, Place } from '#src/skills/mention.ts';
import type { Via } from './knowledge.ts';

/** How far the user's skills cover one ask. `short`: known, but for fewer years than asked. */
export type Cover = 'have' | 'short' | 'learning' | 'close' | 'gap';

/** One thing that the posting asks for: a skill, or a group of alternatives of which one is enough. */
export interface Ask {
  /** One id, or the ids of the alternatives in the posting's order. */
  skills: string[];
  need: 'required' | 'preferred';
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
  /** Why `by` counts: it is the skill itself, implies it, or is similar to it. */
  via: Via | null;
  /** What the ask is worth in the score, in points of 100. */
  weight: number;
}

export type Band = 'strong' | 'good' | 'fair' | 'stretch';

/** A posting held against the user's skills. */
export interface Match {
  /** 0 to 100, or null where nothing was compared: then there is no score to show. */
  score: number | null;
  band: Band | null;
  /** Must-haves first, then nice-to-haves; within each in the posting's order. */
  asks: Ask[];
  /** Named, but not asked for (`mentioned`), or said not to be needed (`excluded`). They count nothing. */
  also: Mention[];
}
