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
    for (const [skill, isMustHave] of askedIn(mentions)) {
      const count = counts.get(skill) ?? { asked: 0, required: 0 };
      counts.set(skill, count);
      count.asked++;
      if (isMustHave) count.required++;
    }
  }
  return counts;
}

/** Returns the distinct skills that a posting requires, and whether each is a must-have. */
export function askedIn(mentions: readonly Mention[]): Map<string, boolean> {
  const skills = new Map<string, boolean>();
  for (const { skill, need } of mentions.filter(isAsked))
    skills.set(skill, skills.get(skill) || need === 'required');
  return skills;
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
