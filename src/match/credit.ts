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

/**
 * The best credit that any tracked skill gives for `skill`.
 * The skill itself, or one that implies it, counts in full; while it is being learned, half; with fewer years
 * than asked, in proportion (a skill tracked without years is taken at its word). A similar one counts half.
 * Where several give the same, it is by the skill itself, or else by the one known best.
 */
export function creditFor(skill: string, yearsAsked: number | null, { sources }: Knowledge): Credit {
  let best = NOTHING;
  let from: Source | null = null;
  for (const source of sources.get(skill) ?? []) {
    const { own, via } = source;
    const cover = coverOf(own, via, yearsAsked);
    const isSame = cover.credit === best.credit;
    if (cover.credit > best.credit || (isSame && (from ? isCloser(source, from) : via === 'same'))) {
      best = { ...cover, by: own.skill, via };
      from = source;
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
  let best: ChosenCredit = { ...NOTHING, counts: null };
  for (const { skill, years } of alternatives) {
    const credit = creditFor(skill, years, knowledge);
    if (credit.by === null) continue;
    const isBetter = credit.credit === best.credit && isKnownBetter(skill, credit, best, knowledge);
    if (credit.credit > best.credit || isBetter) best = { ...credit, counts: skill };
  }
  return best;
}

function isKnownBetter(skill: string, { by }: Credit, best: ChosenCredit, { sources }: Knowledge): boolean {
  if (best.counts === null) return true;
  const sourceOf = (of: string, id: string | null) => sources.get(of)?.find(({ own }) => own.skill === id);
  const [one, other] = [sourceOf(skill, by), sourceOf(best.counts, best.by)];
  if (!one || !other) return false;
  return (known(one) - known(other) || nearness(one) - nearness(other) || years(one) - years(other)) > 0;
}

const isCloser = (one: Source, other: Source): boolean =>
  (nearness(one) - nearness(other) || known(one) - known(other) || years(one) - years(other)) > 0;

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
