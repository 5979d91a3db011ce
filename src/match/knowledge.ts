import { dot, type SkillVectors, unit } from '#src/match/market/skill-vectors.ts';
import { appendTo } from '#src/skills/append-to.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { withLearned } from './learned.ts';
import {
  fieldSign,
  type Near,
  type NearTarget,
  type NearWorld,
  nearness,
  nearSources,
  nearTarget,
  nearTo,
} from './nearness.ts';
import type { NearnessWeights } from './weights.ts';
import { countedYears, isWork, PRESUMED_FROM } from './years.ts';

/** A tracked skill that covers a required one in full: it is that skill or implies it. */
export interface FullSource {
  own: TrackedSkill;
  via: 'same' | 'implied';
}

/** The nearness of a skill that is not covered. */
interface NearAnswer {
  /** Its coverage, 0 to 1. */
  value: number;
  /** The nearest tracked skill, or null if only the field as a whole is near. */
  by: string | null;
}

/**
 * The coverage that the user's tracked skills give. Built once for many postings, which is a thousand times
 * faster than comparing each mention with each tracked skill.
 */
export interface Knowledge {
  /** Number of tracked skills. */
  size: number;
  /** The tracked skills that cover a skill in full, by its id. */
  sources: ReadonlyMap<string, readonly FullSource[]>;
  /** Returns the nearness of a skill, computed on first use. */
  near: (skill: string) => NearAnswer;
  /** The mean vector of the skills that the user works with; null if none has a vector. */
  field: Float32Array | null;
  /** Total years of work, taken from the skill used longest; null if none were entered. */
  years: number | null;
  /** Ids of practices that the user does not want presumed. */
  notPresumed: ReadonlySet<string>;
  /** Whether the years of work are enough to presume this practice. Every page goes by this. */
  isPresumed: (skill: string) => boolean;
  /** Returns the knowledge after learning a skill, as if it were tracked by {@link withLearned}. */
  learning: (skill: string) => Knowledge;
}

/** The data for building knowledge. */
interface KnowledgeWorld extends NearWorld {
  weights: { nearness: NearnessWeights };
}

/**
 * Builds the knowledge from tracked skills: the skills themselves, those they imply unless refused, and near
 * ones.
 */
export function knowledgeOf(
  tracked: readonly TrackedSkill[],
  world: KnowledgeWorld,
  notPresumed: readonly string[] = [],
): Knowledge {
  const sources = nearSources(tracked, world);
  const targets = remembered((skill) => nearTarget(skill, world));
  const signs = remembered((skill) => nearTo(targets(skill), sources));
  return knowledgeBy(tracked, { targets, signs }, world, new Set(notPresumed));
}

/** Memoised data of a skill that does not depend on what is tracked, and the nearness of tracked skills to it. */
interface Nearby {
  targets: (skill: string) => NearTarget;
  signs: (skill: string) => Near;
}

function knowledgeBy(
  tracked: readonly TrackedSkill[],
  near: Nearby,
  world: KnowledgeWorld,
  notPresumed: ReadonlySet<string>,
): Knowledge {
  const { taxonomy, vectors, weights } = world;
  const { targets, signs } = near;
  const field = fieldOf(tracked, vectors);
  const years = yearsOfWork(tracked, taxonomy);
  // Created when a skill is learned. All sixteen candidates share it.
  let before: Nearby['signs'] | null = null;
  return {
    size: tracked.length,
    sources: sourcesOf(tracked, taxonomy),
    near: remembered((skill) => {
      if (tracked.length === 0) return { value: 0, by: null };
      const target = targets(skill);
      const { signs: all, by } = signs(skill);
      return { value: nearness(all, fieldSign(target, field), target.kind, weights.nearness), by };
    }),
    field,
    years,
    notPresumed,
    isPresumed: (skill) =>
      years !== null &&
      years >= PRESUMED_FROM &&
      taxonomy.skills.get(skill)?.kind === 'practice' &&
      !notPresumed.has(skill),
    learning(learned) {
      const after = withLearned(tracked, learned);
      const own = nearSources(after.slice(-1), world);
      // The nearness of all other skills stays the same, so it is computed once.
      before ??= remembered(signs);
      const known = before;
      const then = (skill: string) => nearTo(targets(skill), own, known(skill));
      return knowledgeBy(after, { targets, signs: then }, world, notPresumed);
    },
  };
}

/** Memoises a function of a skill. */
function remembered<T>(answer: (skill: string) => T): (skill: string) => T {
  const known = new Map<string, T>();
  return (skill) => {
    let value = known.get(skill);
    if (value === undefined) {
      value = answer(skill);
      known.set(skill, value);
    }
    return value;
  };
}

function sourcesOf(tracked: readonly TrackedSkill[], { implied }: Taxonomy): Map<string, FullSource[]> {
  const sources = new Map<string, FullSource[]>();
  for (const own of tracked) {
    appendTo(sources, own.skill, { own, via: 'same' });
    for (const id of implied.get(own.skill) ?? []) {
      if (!own.refused.includes(id)) appendTo(sources, id, { own, via: 'implied' });
    }
  }
  return sources;
}

/** Returns the mean vector of the skills that the user works with, weighted by years; null if none has a vector. */
export function fieldOf(tracked: readonly TrackedSkill[], vectors: SkillVectors): Float32Array | null {
  const sum = new Float32Array(vectors.size);
  for (const own of tracked) {
    const row = vectors.of(own.skill);
    if (row === null) continue;
    const weight = KNOWN_AT_ALL + Math.min(countedYears(own), MOST_TELLING) / 3;
    for (let n = 0; n < sum.length; n++) sum[n] = (sum[n] as number) + weight * (row[n] as number);
  }
  return dot(sum, sum) > 0 ? unit(sum) : null;
}

/** The weight of a skill without any years, compared with what three years add. */
const KNOWN_AT_ALL = 0.6;
/** Years beyond which more years of a skill add no weight. */
const MOST_TELLING = 6;

/** Returns the total years of work. Null if no years were entered for any work skill. */
export function yearsOfWork(tracked: readonly TrackedSkill[], { skills }: Taxonomy): number | null {
  const told = tracked.filter(
    ({ skill, level, years }) => years !== null && level !== 'learning' && isWork(skills.get(skill)?.kind),
  );
  return told.length === 0 ? null : Math.max(...told.map(({ years }) => years ?? 0));
}
