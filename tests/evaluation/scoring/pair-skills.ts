import { AFFINITY, affinity, type FoundSkill, type LabelledSkill } from './affinity.ts';

/** An extraction with its matching label. */
export interface Pair {
  found: FoundSkill;
  label: LabelledSkill;
}

/** A posting's extractions compared with its labels, without optional labels and extractions that match them. */
export interface Comparison {
  pairs: Pair[];
  /** Extracted but not listed. */
  extra: FoundSkill[];
  /** Listed but not extracted. */
  missed: LabelledSkill[];
}

/** Pairs each extraction with at most one label: by name first, then same words, then words within words. */
export function pairSkills(found: readonly FoundSkill[], labels: readonly LabelledSkill[]): Comparison {
  const open = { found: new Set(found), labels: new Set(labels) };
  const pairs: Pair[] = [];
  for (const level of [AFFINITY.name, AFFINITY.quote, AFFINITY.within]) {
    for (const one of found) {
      for (const label of labels) {
        if (!open.found.has(one) || !open.labels.has(label) || affinity(one, label) !== level) continue;
        open.found.delete(one);
        open.labels.delete(label);
        pairs.push({ found: one, label });
      }
    }
  }
  return {
    pairs: pairs.filter(({ label }) => !label.optional),
    extra: [...open.found],
    missed: [...open.labels].filter(({ optional }) => !optional),
  };
}
