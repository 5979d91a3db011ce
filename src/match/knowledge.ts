import { dot, type SkillVectors, unit } from '#src/market/skill-vectors.ts';
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
import { countedYears, isWork } from './years.ts';

/** A tracked skill that counts in full for an asked one: it is that skill, or implies it. */
export interface FullSource {
  own: TrackedSkill;
  via: 'same' | 'implied';
}

/** What is near to a skill that is not covered. */
export interface NearAnswer {
  /** What counts of it, 0 to 1. */
  value: number;
  /** The tracked skill that comes nearest, or null: then it is the field alone. */
  by: string | null;
}

/**
 * All that the user's tracked skills count for. Made once for many postings: to hold each posting's mentions against
 * each tracked skill takes a thousand times as long.
 */
export interface Knowledge {
  /** How many skills are tracked. */
  size: number;
  /** For the id of each skill that is covered in full, the tracked skills that cover it. */
  sources: ReadonlyMap<string, readonly FullSource[]>;
  /** How near what is tracked comes to a skill. Worked out when it is first asked for. */
  near: (skill: string) => NearAnswer;
  /** The direction of all that the user works with; null where none of it has one. */
  field: Float32Array | null;
  /** Years of work in all: of the skill used longest; null where none was told. */
  years: number | null;
  /** Ids of practices that are not to be presumed: the user said so. */
  notPresumed: ReadonlySet<string>;
  /** The knowledge once a skill is learned: the same as if it had been tracked as {@link withLearned} has it. */
  learning: (skill: string) => Knowledge;
}

/** What knowledge is made with. */
export interface KnowledgeWorld extends NearWorld {
  weights: { nearness: NearnessWeights };
}

/** Puts down what each tracked skill counts for: itself, what it implies but for what the user refused, what is near. */
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

/** What is known of a skill whatever is tracked, and how near what is tracked comes to it. */
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
  // Made when something is learned beyond this: sixteen skills are tried, and all ask for the same.
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
    years: yearsOfWork(tracked, taxonomy),
    notPresumed,
    learning(learned) {
      const after = withLearned(tracked, learned);
      const own = nearSources(after.slice(-1), world);
      // All others are as near as before: what is tracked by thousands of postings' skills is gone through once.
      before ??= remembered(signs);
      const known = before;
      const then = (skill: string) => nearTo(targets(skill), own, known(skill));
      return knowledgeBy(after, { targets, signs: then }, world, notPresumed);
    },
  };
}

/** The function, asked once for each skill. */
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

/** The direction of all that the user works with, by the years of each; null where none of it has one. */
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

/** What a skill says of one's field without any years, against what three years add. */
const KNOWN_AT_ALL = 0.6;
/** More years of one skill say no more of one's field. */
const MOST_TELLING = 6;

/** Whoever has told years of nothing that they work with has not told how long they have worked. */
export function yearsOfWork(tracked: readonly TrackedSkill[], { skills }: Taxonomy): number | null {
  const told = tracked.filter(
    ({ skill, level, years }) => years !== null && level !== 'learning' && isWork(skills.get(skill)?.kind),
  );
  return told.length === 0 ? null : Math.max(...told.map(({ years }) => years ?? 0));
}
