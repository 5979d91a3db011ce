import { LEVELS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { Knowledge, Source, Via } from './knowledge.ts';
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

/** A credit, and what of the user's own it comes from; null where nothing counts. */
interface Found {
  credit: Credit;
  source: Source | null;
}

/**
 * The best credit that any tracked skill gives for `skill`.
 * The skill itself, or one that implies it, counts in full; while it is being learned, half; with fewer years
 * than asked, in proportion (a skill tracked without years is taken at its word). A similar one counts half.
 * Where several give the same, it is by the skill itself, or else by the one known best.
 */
export function creditFor(skill: string, yearsAsked: number | null, knowledge: Knowledge): Credit {
  return bestFor(skill, yearsAsked, knowledge).credit;
}

function bestFor(skill: string, yearsAsked: number | null, { sources }: Knowledge): Found {
  let best: Found = { credit: NOTHING, source: null };
  for (const source of sources.get(skill) ?? []) {
    const { own, via } = source;
    const cover = coverOf(own, via, yearsAsked);
    const isSame = cover.credit === best.credit.credit;
    if (cover.credit > best.credit.credit || (isSame && isCloser(source, best.source))) {
      best = { credit: { ...cover, by: own.skill, via }, source };
    }
  }
  return best;
}

/** The credit for one of several skills of which one is enough. */
export interface ChosenCredit extends Credit {
  /** The one that the credit is for; null where none of them counts. */
  counts: string | null;
}

/** Of alternatives the one that gives most; where several give the same, the one that is known best. */
export function bestCredit(
  alternatives: readonly { skill: string; years: number | null }[],
  knowledge: Knowledge,
): ChosenCredit {
  let best: Found & { skill: string | null } = { credit: NOTHING, source: null, skill: null };
  for (const { skill, years } of alternatives) {
    const { credit, source } = bestFor(skill, years, knowledge);
    const isSame = credit.credit === best.credit.credit;
    if (credit.credit > best.credit.credit || (isSame && isKnownBetter(source, best.source))) {
      best = { credit, source, skill };
    }
  }
  return { ...best.credit, counts: best.skill };
}

/** For one skill it comes first how near to it one's own is: the skill itself tells most. */
function isCloser(one: Source, other: Source | null): boolean {
  if (other === null) return one.via === 'same';
  return (nearness(one) - nearness(other) || known(one) - known(other) || years(one) - years(other)) > 0;
}

/** Among alternatives it comes first how well one's own is known: that is the one to name. */
function isKnownBetter(one: Source | null, other: Source | null): boolean {
  if (one === null || other === null) return one !== null;
  return (known(one) - known(other) || nearness(one) - nearness(other) || years(one) - years(other)) > 0;
}

const NEARNESS: Record<Via, number> = { same: 2, implied: 1, similar: 0 };
const nearness = ({ via }: Source) => NEARNESS[via];
const known = ({ own }: Source) => LEVELS.indexOf(own.level);
const years = ({ own }: Source) => own.years ?? 0;

function coverOf(own: TrackedSkill, via: Via, asked: number | null): Pick<Credit, 'cover' | 'credit'> {
  if (via === 'similar') return own.level === 'learning' ? NOTHING : { cover: 'close', credit: HALF };
  if (own.level === 'learning') return { cover: 'learning', credit: HALF };
  if (asked === null || own.years === null || own.years >= asked) return { cover: 'have', credit: 1 };
  return { cover: 'short', credit: own.years / asked };
}
