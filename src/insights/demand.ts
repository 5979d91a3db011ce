import type { PlaceCount } from '#src/insights/roadmap/demand.ts';
import { isAsked, type Mention } from '#src/skills/mention.ts';
import type { SeenPosting } from './seen-posting.ts';

/** How often a skill is required. A posting counts once for a skill, as a must-have if it is one anywhere in it. */
export interface Demand {
  skill: string;
  /** Postings that require it as a must-have. */
  required: number;
  /** Postings that require it only as a nice-to-have. */
  preferred: number;
}

/** The number of postings that require each skill, and as a must-have, by skill id. */
export type SkillCounts = ReadonlyMap<string, PlaceCount>;

/** Counts the postings that require each skill. */
export function countDemand(postings: readonly Pick<SeenPosting, 'mentions'>[]): SkillCounts {
  const counts = new Map<string, PlaceCount>();
  for (const { mentions } of postings) {
    for (const skill of askedIn(mentions, false)) countFor(counts, skill).asked++;
    for (const skill of askedIn(mentions, true)) countFor(counts, skill).required++;
  }
  return counts;
}

/** Returns the distinct skills that a posting requires. */
export function askedIn(mentions: readonly Mention[], mustHavesOnly: boolean): Set<string> {
  const skills = new Set<string>();
  for (const mention of mentions)
    if (mustHavesOnly ? mention.need === 'required' : isAsked(mention)) skills.add(mention.skill);
  return skills;
}

function countFor(counts: Map<string, PlaceCount>, skill: string): PlaceCount {
  const count = counts.get(skill) ?? { asked: 0, required: 0 };
  counts.set(skill, count);
  return count;
}

/** Returns the required skills, most required first. `mustHavesOnly`: nice-to-haves do not count. */
export function demandOf(counts: SkillCounts, mustHavesOnly: boolean): Demand[] {
  const all = [...counts].flatMap(([skill, { asked, required }]): Demand[] => {
    const preferred = mustHavesOnly ? 0 : asked - required;
    return required + preferred > 0 ? [{ skill, required, preferred }] : [];
  });
  return all.sort(
    (a, b) => askedOf(b) - askedOf(a) || b.required - a.required || (a.skill < b.skill ? -1 : 1),
  );
}

/** Returns how many postings require it at all. */
export const askedOf = ({ required, preferred }: Demand): number => required + preferred;
