import { AFFINITY, affinity, type FoundSkill, type LabelledSkill } from './affinity.ts';

/** A find and the label that it meets. */
export interface Pair {
  found: FoundSkill;
  label: LabelledSkill;
}

/** A posting's finds held against its labels. Optional labels, and the finds that meet them, are left out. */
export interface Comparison {
  pairs: Pair[];
  /** Found, but no reader listed it. */
  extra: FoundSkill[];
  /** Listed, but not found. */
  missed: LabelledSkill[];
}

/** Pairs each find with at most one label: first those of one name, then of the same words, then of words within words. */
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
