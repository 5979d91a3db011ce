import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { Cover } from './match.ts';

/** How far the tracked skills cover one skill, and by which of them. */
export interface Credit {
  cover: Cover;
  /** 0 to 1. */
  credit: number;
  by: string | null;
  via: 'same' | 'implied' | 'similar' | null;
}

/** What a skill counts that is being learned, or that is only similar to the one asked for. */
export const HALF = 0.5;

const NOTHING: Credit = { cover: 'gap', credit: 0, by: null, via: null };

/**
 * The best credit that any tracked skill gives for `skill`.
 * The skill itself, or one that implies it, counts in full; while it is being learned, half; with fewer years
 * than asked, in proportion (a skill tracked without years is taken at its word). A similar one counts half.
 */
export function creditFor(
  skill: string,
  yearsAsked: number | null,
  tracked: readonly TrackedSkill[],
  taxonomy: Taxonomy,
): Credit {
  let best = NOTHING;
  for (const own of tracked) {
    const via = relation(own.skill, skill, taxonomy);
    if (!via) continue;
    const credit = { ...coverOf(own, via, yearsAsked), by: own.skill, via };
    if (credit.credit > best.credit || (credit.credit === best.credit && via === 'same')) best = credit;
  }
  return best;
}

function relation(own: string, asked: string, taxonomy: Taxonomy): Credit['via'] {
  if (own === asked) return 'same';
  if (taxonomy.implied.get(own)?.has(asked)) return 'implied';
  return taxonomy.similar.get(asked)?.has(own) ? 'similar' : null;
}

function coverOf(
  own: TrackedSkill,
  via: 'same' | 'implied' | 'similar',
  asked: number | null,
): Pick<Credit, 'cover' | 'credit'> {
  if (via === 'similar') return own.level === 'learning' ? NOTHING : { cover: 'close', credit: HALF };
  if (own.level === 'learning') return { cover: 'learning', credit: HALF };
  if (asked === null || own.years === null || own.years >= asked) return { cover: 'have', credit: 1 };
  return { cover: 'short', credit: own.years / asked };
}
