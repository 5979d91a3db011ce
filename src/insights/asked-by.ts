import type { Mention } from '#src/skills/mention.ts';
import { askedIn } from './demand.ts';
import { increment } from './watched.ts';

/** How many postings require each skill. */
export interface AskedBy {
  postings: number;
  /** By skill id, as a must-have or a nice-to-have. Skills without any are missing. */
  asked: ReadonlyMap<string, number>;
}

/**
 * Counts the skills that postings require, one posting at a time. A posting counts a skill once, and only as a
 * must-have or nice-to-have.
 */
export function askedCounter() {
  const asked = new Map<string, number>();
  let postings = 0;
  return {
    add(mentions: readonly Mention[]): void {
      postings++;
      for (const skill of askedIn(mentions).keys()) increment(asked, skill);
    },
    total: (): AskedBy => ({ postings, asked }),
  };
}

/** Returns the share of postings that require a skill, 0 to 1. */
export function shareOf({ postings, asked }: AskedBy, skill: string): number {
  return postings === 0 ? 0 : (asked.get(skill) ?? 0) / postings;
}
