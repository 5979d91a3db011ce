import type { PlaceCount } from '#src/roadmap/demand.ts';
import { isAsked, type Mention } from '#src/skills/mention.ts';
import type { SeenPosting } from './seen-posting.ts';

/** How often a skill is asked for. A posting counts once for a skill, as a must-have where it is one anywhere in it. */
export interface Demand {
  skill: string;
  /** Postings that ask for it as a must-have. */
  required: number;
  /** Postings that ask for it as a nice-to-have only. */
  preferred: number;
}

/** By the id of each skill, how many postings ask for it, and how many as a must-have. */
export type SkillCounts = ReadonlyMap<string, PlaceCount>;

/** Counts, for each skill, the postings that ask for it. */
export function countDemand(postings: readonly Pick<SeenPosting, 'mentions'>[]): SkillCounts {
  const counts = new Map<string, PlaceCount>();
  for (const { mentions } of postings) {
    for (const skill of askedIn(mentions, false)) countFor(counts, skill).asked++;
    for (const skill of askedIn(mentions, true)) countFor(counts, skill).required++;
  }
  return counts;
}

/** The skills that a posting asks for, each once. */
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

/** The skills that are asked for, most asked first. `mustHavesOnly`: nice-to-haves count nothing. */
export function demandOf(counts: SkillCounts, mustHavesOnly: boolean): Demand[] {
  const all = [...counts].flatMap(([skill, { asked, required }]): Demand[] => {
    const preferred = mustHavesOnly ? 0 : asked - required;
    return required + preferred > 0 ? [{ skill, required, preferred }] : [];
  });
  return all.sort(
    (a, b) => askedOf(b) - askedOf(a) || b.required - a.required || (a.skill < b.skill ? -1 : 1),
  );
}

/** How many postings ask for it at all. */
export const askedOf = ({ required, preferred }: Demand): number => required + preferred;
