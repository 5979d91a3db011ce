import type { Ask } from '#src/match/match.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { type Marked, marked } from '#src/ui/t.ts';
import { percent, points } from '#src/ui/words.ts';
import { nearWords } from './nearness-words.ts';

/** Why an ask counts as it does: what the user has, in colour, and what follows from it. */
export interface Reason extends Marked {
  tone: 'have' | 'learning' | 'plain';
}

/** What reasons are told from. */
export interface ReasonWorld {
  tracked: readonly TrackedSkill[];
  taxonomy: Taxonomy;
  /** Years that the posting needs in all. */
  needed: number;
  /** The user's years of work, or null. */
  worked: number | null;
}

/** The reason that a closed line gives for an ask's credit; null where it gives none. */
export function lineReason(ask: Ask, { tracked, taxonomy }: ReasonWorld): Reason | null {
  const own = tracked.find(({ skill }) => skill === ask.by) ?? null;
  const name = own && skillName(taxonomy, own.skill);
  switch (ask.cover) {
    case 'near':
      return { tone: 'have', ...nearWords(ask.credit, name) };
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

/** "You have 3 of 5 years", and by which skill that implies it, where `by` names one. */
function shortWords({ years }: Pick<Ask, 'years'>, own: TrackedSkill | null, by: string | null): Marked {
  const values = { own: points(own?.years ?? 0), years: years ?? 0 };
  return by === null ? marked('reason.short', values) : marked('reason.short-by', { ...values, name: by });
}

/** Whether years count here that the user has not said. */
export const areYearsUntold = (
  { cover, via }: Pick<Ask, 'cover' | 'via'>,
  own: TrackedSkill | null,
): boolean => cover === 'have' && via === 'same' && own?.years === null;
