import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { Knowledge, Via } from './knowledge.ts';
import type { Cover } from './match.ts';

/** How far the tracked skills cover one skill, and by which of them. */
export interface Credit {
  cover: Cover;
  /** 0 to 1. */
  credit: number;
  by: string | null;
  via: Via | null;
}

/** What a skill counts that is being learned, or that is only similar to the one asked for. */
export const HALF = 0.5;

const NOTHING: Credit = { cover: 'gap', credit: 0, by: null, via: null };

/**
 * The best credit that any tracked skill gives for `skill`.
 * The skill itself, or one that implies it, counts in full; while it is being learned, half; with fewer years
 * than asked, in proportion (a skill tracked without years is taken at its word). A similar one counts half.
 */
export function creditFor(skill: string, yearsAsked: number | null, { sources }: Knowledge): Credit {
  let best = NOTHING;
  for (const { own, via } of sources.get(skill) ?? []) {
    const credit = { ...coverOf(own, via, yearsAsked), by: own.skill, via };
    if (credit.credit > best.credit || (credit.credit === best.credit && via === 'same')) best = credit;
  }
  return best;
}

function coverOf(own: TrackedSkill, via: Via, asked: number | null): Pick<Credit, 'cover' | 'credit'> {
  if (via === 'similar') return own.level === 'learning' ? NOTHING : { cover: 'close', credit: HALF };
  if (own.level === 'learning') return { cover: 'learning', credit: HALF };
  if (asked === null || own.years === null || own.years >= asked) return { cover: 'have', credit: 1 };
  return { cover: 'short', credit: own.years / asked };
}
