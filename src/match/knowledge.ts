import { dot, type SkillVectors, unit } from '#src/market/skill-vectors.ts';
import { appendTo } from '#src/skills/append-to.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { nearness, nearTo } from './nearness.ts';
import type { NearnessWeights } from './weights.ts';
import { countedYears, isWork } from './years.ts';

/** A tracked skill that counts in full for an asked one: it is that skill, or implies it. */
export interface Source {
  own: TrackedSkill;
  via: 'same' | 'implied';
}

/**
 * All that the user's tracked skills count for. Made once for many postings: to hold each posting's mentions against
 * each tracked skill takes a thousand times as long.
 */
export interface Knowledge {
  /** How many skills are tracked. */
  size: number;
  /** For the id of each skill that is covered in full, the tracked skills that cover it. */
  sources: ReadonlyMap<string, readonly Source[]>;
  /** How near what is tracked comes to a skill that is not covered. Worked out when it is first asked for. */
  near: (skill: string) => { value: number; by: string | null };
  /** Years of work in all: of the skill used longest; null where none was told. */
  years: number | null;
  /** Ids of practices that are not to be presumed: the user said so. */
  notPresumed: ReadonlySet<string>;
}

/** What knowledge is made with. */
export interface KnowledgeWorld {
  taxonomy: Taxonomy;
  vectors: SkillVectors;
  weights: { nearness: NearnessWeights };
}

/** Puts down what each tracked skill counts for: itself, what it implies but for what the user refused, what is near. */
export function knowledgeOf(
  tracked: readonly TrackedSkill[],
  world: KnowledgeWorld,
  notPresumed: readonly string[] = [],
): Knowledge {
  const sources = new Map<string, Source[]>();
  for (const own of tracked) {
    appendTo(sources, own.skill, { own, via: 'same' });
    for (const id of world.taxonomy.implied.get(own.skill) ?? []) {
      if (!own.refused.includes(id)) appendTo(sources, id, { own, via: 'implied' });
    }
  }
  const known = new Map<string, { value: number; by: string | null }>();
  const field = fieldOf(tracked, world.vectors);
  return {
    size: tracked.length,
    sources,
    near(skill) {
      let answer = known.get(skill);
      if (answer === undefined) {
        const near = nearTo(skill, tracked, field, world);
        answer = { value: tracked.length === 0 ? 0 : nearness(near, world.weights.nearness), by: near.by };
        known.set(skill, answer);
      }
      return answer;
    },
    years: yearsOfWork(tracked, world.taxonomy),
    notPresumed: new Set(notPresumed),
  };
}

/** The direction of all that the user works with, by the years of each; null where none of it has one. */
export function fieldOf(tracked: readonly TrackedSkill[], vectors: SkillVectors): Float32Array | null {
  const sum = new Float32Array(vectors.size);
  let isAny = false;
  for (const own of tracked) {
    const row = vectors.of(own.skill);
    if (row === null) continue;
    isAny = true;
    const weight = 0.6 + Math.min(countedYears(own), 6) / 3;
    for (let n = 0; n < sum.length; n++) sum[n] = (sum[n] as number) + weight * (row[n] as number);
  }
  return isAny && dot(sum, sum) > 0 ? unit(sum) : null;
}

/** Whoever has told years of nothing has not told how long they have worked. */
export function yearsOfWork(tracked: readonly TrackedSkill[], { skills }: Taxonomy): number | null {
  const told = tracked.filter(({ skill, years }) => years !== null && isWork(skills.get(skill)?.kind));
  return told.length === 0 ? null : Math.max(...told.map(({ years }) => years ?? 0));
}
