import type { Judging } from '#src/match/judging.ts';
import { type Knowledge, knowledgeOf } from '#src/match/knowledge.ts';
import { KINDS, type Kind } from '#src/skills/skill.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { SMALL } from './small-taxonomy.ts';

const NO_KIND = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;

/** The coverage by a skill that the taxonomy lists as similar: the logistic function of 1. */
export const SIMILAR = 1 / (1 + Math.exp(-1));

/**
 * Scoring data with simple numbers. Similar skills count {@link SIMILAR}, other unknown skills nothing. A job
 * requires total years only if its title or text says so, and fewer years count in proportion.
 */
export function judgingOf(taxonomy: Taxonomy): Judging {
  return {
    taxonomy,
    market: { asked: () => 0, inTitle: () => 0 },
    vectors: { size: 0, of: () => null },
    weights: {
      nearness: {
        bias: -30,
        signs: { similar: 31, cosine: 0, field: 0 },
        kinds: NO_KIND,
      },
      experience: {
        needed: { none: 0, intern: 0, junior: 0, senior: 5, lead: 8 },
        forgives: { none: 1, intern: 1, junior: 1, senior: 1, lead: 1 },
        told: 1,
        skill: 1,
        overall: 1,
        presumed: 1,
        overqualified: 1,
      },
    },
  };
}

export const SMALL_JUDGING: Judging = judgingOf(SMALL);

/** Returns the knowledge of these tracked skills in the small taxonomy. */
export const smallKnowledge = (tracked: readonly TrackedSkill[]): Knowledge =>
  knowledgeOf(tracked, SMALL_JUDGING);
