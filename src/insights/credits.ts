import { LEARNING_MOST, NEAR_FROM, PRESUMED_FROM } from '#src/match/credit.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import type { ExperienceWeights } from '#src/match/weights.ts';
import { countedYears, forgiven, yearsCount } from '#src/match/years.ts';

/**
 * How far the user covers each skill, by its number, whatever years are asked: figures that hold all that `creditFor`
 * would say of what it counts.
 */
export interface Credits {
  /** Counted years of a skill that is known; −1 where it is not. */
  years: Float64Array;
  /** The same of one that is being learned. */
  learning: Float64Array;
  /** What counts of it by what is near, 0 to 1. */
  near: Float64Array;
  /** Years of work for which it is presumed; −1 where it is not. */
  presumed: Float64Array;
  weights: ExperienceWeights;
}

/** What credits are made of, besides knowledge. */
export interface CreditsWorld {
  weights: ExperienceWeights;
  /** How many skills have a number, and that of a skill that has one. */
  size: number;
  numberOf: (skill: string) => number | undefined;
  /** The numbers of the practices among them. */
  practices: readonly number[];
  /** By number: what counts of a skill by what is near, 0 to 1. */
  near: Float64Array;
}

/** The credits that knowledge gives for skills, by their numbers. */
export function creditsOf(
  knowledge: Pick<Knowledge, 'sources' | 'years' | 'notPresumed'>,
  { weights, size, numberOf, practices, near }: CreditsWorld,
  skills: readonly string[],
): Credits {
  const none = () => new Float64Array(size).fill(-1);
  const credits = { years: none(), learning: none(), near, presumed: none(), weights };
  for (const [skill, sources] of knowledge.sources) {
    const n = numberOf(skill);
    if (n === undefined) continue;
    for (const { own } of sources) {
      const column = own.level === 'learning' ? credits.learning : credits.years;
      column[n] = Math.max(column[n] as number, countedYears(own));
    }
  }
  const presumed = (knowledge.years ?? 0) >= PRESUMED_FROM ? (knowledge.years as number) : -1;
  for (const n of practices) {
    if (!knowledge.notPresumed.has(skills[n] as string)) credits.presumed[n] = presumed;
  }
  return credits;
}

/** How one has what is asked for: not at all, by what is near, presumed, by what is being learned, or known. */
export const HELD = ['gap', 'part', 'have', 'part', 'have'] as const;

/** What a skill counts, 0 to 1, and the place of how one has it in {@link HELD}. */
export interface SkillCredit {
  credit: number;
  held: number;
}

/** How one has what one only comes near to. */
export const heldByNear = (value: number): number => (value >= NEAR_FROM ? NEAR : GAP);

/** What a posting asks of whoever applies: years in all, and how much it forgives. */
export interface JobTerms {
  needed: number;
  forgives: number;
}

/** What a skill counts where so many years of it are asked (0: none) in a job of such terms. */
export function creditOf(
  credits: Credits,
  skill: number,
  asked: number,
  { needed, forgives }: JobTerms,
): SkillCredit {
  const { years, learning, near, presumed, weights } = credits;
  const least = asked === 0 ? needed : asked;
  const own = years[skill] as number;
  const begun = learning[skill] as number;
  const worked = presumed[skill] as number;
  const value = near[skill] as number;
  const counts = forgiven(value, forgives);
  const byWork = worked < 0 ? -1 : yearsCount(worked, needed, weights.presumed);
  const byOwn = own < 0 ? -1 : yearsCount(own, least, weights.skill);
  const byLearning = begun < 0 ? -1 : Math.min(LEARNING_MOST, yearsCount(begun, least, weights.skill));
  return {
    credit: Math.max(counts, byWork, byOwn, byLearning),
    held: heldBy({ value, counts, byWork, byOwn, byLearning }),
  };
}

/** As `creditFor` names what covers a skill; −1 stands for what there is none of. */
function heldBy({
  value,
  counts,
  byWork,
  byOwn,
  byLearning,
}: Record<'value' | 'counts' | 'byWork' | 'byOwn' | 'byLearning', number>): number {
  const isPresumed = byWork >= 0;
  if (byOwn >= 0 && byOwn >= byLearning) return HAVE;
  if (byLearning >= 0) return isPresumed && Math.max(byWork, counts) > byLearning ? PRESUMED : LEARNING;
  if (isPresumed) return PRESUMED;
  return heldByNear(value);
}

const [GAP, NEAR, PRESUMED, LEARNING, HAVE] = [0, 1, 2, 3, 4];

/** What is known goes before what is presumed or being learned, and that before what is near. */
const RANKS = [0, 0, 1, 1, 2];

/**
 * Whether `compare` names an alternative that is held in one way and counts so much before another: by rank, then by what
 * they count.
 */
export function goesBefore(held: number, credit: number, otherHeld: number, otherCredit: number): boolean {
  const ranks = (RANKS[held] as number) - (RANKS[otherHeld] as number);
  return (ranks || credit - otherCredit || held - otherHeld) > 0;
}
