import type { Kind } from '#src/skills/skill.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { LEVELS } from '#src/skills/tracked-skill.ts';
import type { FullSource, Knowledge } from './knowledge.ts';
import type { Cover, Via } from './match.ts';
import type { ExperienceWeights } from './weights.ts';
import { countedYears, forgiven, yearsCount } from './years.ts';

/** How far the user's skills cover one skill, and by which of them. */
export interface Credit {
  cover: Cover;
  /** 0 to 1. */
  credit: number;
  by: string | null;
  via: Via | null;
}

/** What a skill counts at most that is still being learned. */
export const LEARNING_MOST = 0.5;

/** Credit from which a similar skill is named as near. Anything else that is not known is a gap, whatever it counts. */
export const NEAR_FROM = 0.3;

const NOTHING: Credit = { cover: 'gap', credit: 0, by: null, via: null };

/** One skill as a posting asks for it. */
export interface AskedSkill {
  skill: string;
  /** Years asked of it, or null. */
  years: number | null;
  kind: Kind | null;
}

/** What credits depend on besides the skill. */
export interface CreditWorld {
  knowledge: Knowledge;
  /** Years of experience that the posting needs in all. */
  needed: number;
  /** By how much the job multiplies the odds of what is near: {@link forgiven}. */
  forgives: number;
  weights: ExperienceWeights;
}

/**
 * What a skill counts. One that is tracked, or implied by one that is, counts by its years against those asked of it,
 * or else against those that the job needs; while it is being learned, a half at most. A practice is presumed of whoever has
 * worked for years. Anything else counts by how near the tracked skills come. To track a skill never makes it count less
 * than it would untracked.
 */
export function creditFor(asked: AskedSkill, world: CreditWorld): Credit {
  return bestFor(asked, world).credit;
}

interface Found {
  credit: Credit;
  own: TrackedSkill | null;
}

function bestFor(asked: AskedSkill, world: CreditWorld): Found {
  const { knowledge } = world;
  let best: Found = { credit: NOTHING, own: null };
  for (const source of knowledge.sources.get(asked.skill) ?? []) {
    const credit = ownCredit(source, asked, world);
    if (
      best.own === null ||
      isBetter(credit, best.credit) ||
      (isSame(credit, best.credit) && isCloser(source, best))
    ) {
      best = { credit, own: source.own };
    }
  }
  const unknown = unknownCredit(asked, world);
  if (best.own === null) return { credit: unknown, own: null };
  const more = Math.max(best.credit.credit, unknown.credit);
  if (best.credit.cover === 'learning' && unknown.cover === 'presumed' && more > best.credit.credit) {
    return { credit: unknown, own: null };
  }
  // Whoever knows a skill a little knows it no less than someone who knows what is near to it, or has only worked.
  return { ...best, credit: { ...best.credit, credit: more } };
}

/** What a skill counts whether it is tracked or not: as a practice that is presumed, or by what is near. */
function unknownCredit(asked: AskedSkill, world: CreditWorld): Credit {
  const { value, by } = world.knowledge.near(asked.skill);
  const counts = forgiven(value, world.forgives);
  const presumed = presumedCredit(asked, world);
  if (presumed !== null) {
    return { cover: 'presumed', credit: Math.max(presumed, counts), by: null, via: null };
  }
  if (by === null || value < NEAR_FROM) return { ...NOTHING, credit: counts };
  return { cover: 'near', credit: counts, by, via: 'similar' };
}

/** What one tracked skill gives. */
function ownCredit(
  { own, via }: FullSource,
  { years }: AskedSkill,
  { needed, weights }: CreditWorld,
): Credit {
  const counts = yearsCount(countedYears(own), years ?? needed, weights.skill);
  const shared = { by: own.skill, via };
  if (own.level === 'learning')
    return { ...shared, cover: 'learning', credit: Math.min(LEARNING_MOST, counts) };
  const isShort = years !== null && own.years !== null && own.years < years;
  return { ...shared, cover: isShort ? 'short' : 'have', credit: counts };
}

/** Returns the credit of a presumed practice; null if the skill is not presumed. */
function presumedCredit({ skill }: AskedSkill, { knowledge, needed, weights }: CreditWorld): number | null {
  if (knowledge.years === null || !knowledge.isPresumed(skill)) return null;
  return yearsCount(knowledge.years, needed, weights.presumed);
}

/** The credit for one of several skills of which one is enough. */
export interface ChosenCredit extends Credit {
  /** The one that the credit is for; null where none of them counts. */
  counts: string | null;
}

/**
 * Of alternatives the one that gives most is named, and of two alike the one known best; but what is known is named before what is
 * being learned, and that before what is near, as nobody lacks what they know. It counts as much as the one that gives most.
 */
export function bestCredit(alternatives: readonly AskedSkill[], world: CreditWorld): ChosenCredit {
  let best: (Found & { skill: string | null }) | null = null;
  let most = 0;
  for (const asked of alternatives) {
    const found = bestFor(asked, world);
    most = Math.max(most, found.credit.credit);
    if (best === null || goesBefore(found, best)) best = { ...found, skill: asked.skill };
  }
  const { credit, skill } = best ?? { credit: NOTHING, skill: null };
  return { ...credit, credit: most, counts: credit.cover === 'gap' ? null : skill };
}

function goesBefore(one: Found, other: Found): boolean {
  const known = KNOWN[one.credit.cover] - KNOWN[other.credit.cover];
  if (known !== 0) return known > 0;
  if (isSame(one.credit, other.credit)) return isKnownBetter(one.own, other.own);
  return isBetter(one.credit, other.credit);
}

/** What is known goes before what is presumed or being learned, and that before what is near: it is the one to name. */
const KNOWN: Record<Cover, number> = { have: 2, short: 2, presumed: 1, learning: 1, near: 0, gap: 0 };
const isBetter = (a: Credit, b: Credit) =>
  a.credit > b.credit || (a.credit === b.credit && KNOWN[a.cover] > KNOWN[b.cover]);
const isSame = (a: Credit, b: Credit) => a.credit === b.credit && KNOWN[a.cover] === KNOWN[b.cover];

/** For one skill the skill itself tells more than one that implies it, and then the one known best. */
function isCloser(source: FullSource, { credit, own }: Found): boolean {
  if (source.via !== credit.via) return source.via === 'same';
  return isKnownBetter(source.own, own);
}

function isKnownBetter(one: TrackedSkill | null, other: TrackedSkill | null): boolean {
  if (one === null || other === null) return one !== null;
  return (
    (LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || (one.years ?? 0) - (other.years ?? 0)) > 0
  );
}
