import type { Mention } from '#src/skills/mention.ts';
import { askedIn } from './demand.ts';
import { increment } from './watched.ts';

/** How many of some postings ask for each skill. */
export interface AskedBy {
  postings: number;
  /** By the id of each skill that any of them asks for, as a must-have or a nice-to-have. */
  asked: ReadonlyMap<string, number>;
}

/** Counts what postings ask for, one after the other. A posting counts a skill once, and only as a must-have or nice-to-have. */
export function askedCounter() {
  const asked = new Map<string, number>();
  let postings = 0;
  return {
    add(mentions: readonly Mention[]): void {
      postings++;
      for (const skill of askedIn(mentions, false)) increment(asked, skill);
    },
    total: (): AskedBy => ({ postings, asked }),
  };
}

/** The share of the postings that ask for a skill, 0 to 1. */
export function shareOf({ postings, asked }: AskedBy, skill: string): number {
  return postings === 0 ? 0 : (asked.get(skill) ?? 0) / postings;
}
