import { appendTo } from '#src/skills/append-to.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';

/** Why a tracked skill counts for another: it is that skill, implies it, or is similar to it. */
export type Via = 'same' | 'implied' | 'similar';

/** A tracked skill that counts for an asked one. */
export interface Source {
  own: TrackedSkill;
  via: Via;
}

/**
 * All that the user's tracked skills count for. Made once for many postings: to hold each posting's mentions against
 * each tracked skill takes a thousand times as long.
 */
export interface Knowledge {
  /** How many skills are tracked. */
  size: number;
  /** For the id of each skill that is covered in any way, the tracked skills that cover it. */
  sources: ReadonlyMap<string, readonly Source[]>;
}

/** Puts down what each tracked skill counts for: itself, what it implies but for what the user refused, what is similar. */
export function knowledgeOf(tracked: readonly TrackedSkill[], taxonomy: Taxonomy): Knowledge {
  const sources = new Map<string, Source[]>();
  const add = (skill: string, source: Source) => appendTo(sources, skill, source);
  for (const own of tracked) {
    const implied = taxonomy.implied.get(own.skill);
    add(own.skill, { own, via: 'same' });
    for (const id of implied ?? []) if (!own.refused.includes(id)) add(id, { own, via: 'implied' });
    for (const id of taxonomy.similar.get(own.skill) ?? []) {
      if (!implied?.has(id)) add(id, { own, via: 'similar' });
    }
  }
  return { size: tracked.length, sources };
}
