import type { Mention } from '#src/skills/mention.ts';
import { isAsked } from '#src/skills/mention.ts';

/** How many of some postings ask for each skill. */
export interface AskedBy {
  postings: number;
  /** By the id of each skill that any of them asks for, as a must-have or a nice-to-have. */
  asked: ReadonlyMap<string, number>;
}

/** Counts what postings ask for; each posting counts a skill once. What is only named, or not wanted, counts nothing. */
export function askedBy(postings: readonly (readonly Mention[])[]): AskedBy {
  const asked = new Map<string, number>();
  for (const mentions of postings) {
    const skills = new Set(mentions.filter(isAsked).map(({ skill }) => skill));
    for (const skill of skills) asked.set(skill, (asked.get(skill) ?? 0) + 1);
  }
  return { postings: postings.length, asked };
}

/** The share of the postings that ask for a skill, 0 to 1. */
export function shareOf({ postings, asked }: AskedBy, skill: string): number {
  return postings === 0 ? 0 : (asked.get(skill) ?? 0) / postings;
}
