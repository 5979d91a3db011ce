import { NEAR_FROM } from '#src/match/credit.ts';
import type { Ask } from '#src/match/match.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { type Marked, marked } from '#src/ui/words/t.ts';
import { percent, points } from '#src/ui/words/words.ts';

/** Coverage, 0 to 1, from which a skill counts as near; from {@link NEAR_FROM} on it helps some. */
const NEAR_WELL_FROM = 0.6;

/** The reason for a requirement's coverage: what the user has, coloured, and its effect. */
export interface Reason extends Marked {
  tone: 'have' | 'learning' | 'plain';
}

/** The data that reasons are built from. */
export interface ReasonWorld {
  tracked: readonly TrackedSkill[];
  taxonomy: Taxonomy;
  /** Total years that the posting requires. */
  needed: number;
  /** The user's total years of work, or null. */
  worked: number | null;
}

/** Returns the reason shown on a closed line, or null if it needs none. */
export function lineReason(ask: Ask, { tracked, taxonomy }: ReasonWorld): Reason | null {
  const own = tracked.find(({ skill }) => skill === ask.by) ?? null;
  const name = own && skillName(taxonomy, own.skill);
  switch (ask.cover) {
    case 'near':
      return { tone: 'have', ...nearWords(ask.credit, name ?? '') };
    case 'learning':
      return {
        tone: 'learning',
        ...marked('reason.learning', { name: name ?? '', share: percent(ask.credit) }),
      };
    case 'short':
      return { tone: 'have', ...shortWords(ask, own, ask.via === 'implied' ? name : null) };
    default:
      return null;
  }
}

/** Formats "You have 3 of 5 years", with the skill that implies it if `by` names one. */
function shortWords({ years }: Pick<Ask, 'years'>, own: TrackedSkill | null, by: string | null): Marked {
  const values = { own: points(own?.years ?? 0), years: years ?? 0 };
  return by === null ? marked('reason.short', values) : marked('reason.short-by', { ...values, name: by });
}

/** Whether years count here and the user has not entered any. */
export const areYearsUntold = (
  { cover, via }: Pick<Ask, 'cover' | 'via'>,
  own: TrackedSkill | null,
): boolean => cover === 'have' && via === 'same' && own?.years === null;

/** Returns a word for how near it is; null below that. */
export function nearWord(credit: number): 'near' | 'some' | null {
  if (credit >= NEAR_WELL_FROM) return 'near';
  return credit >= NEAR_FROM ? 'some' : null;
}

/** Explains partial coverage by the nearest tracked skill: "MySQL is close", "Java helps a little". */
export function nearWords(credit: number, name: string): Marked {
  return marked(nearWord(credit) === 'near' ? 'reason.near' : 'reason.some', { name });
}
