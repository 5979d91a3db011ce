import { LEVELS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { FullSource, Knowledge } from './knowledge.ts';
import type { Cover, Via } from './match.ts';
import type { ExperienceWeights } from './weights.ts';
import { countedYears, forgiven, yearsCount } from './years.ts';

/** The coverage of one skill, with the tracked skill that gives it. */
interface Credit {
  cover: Cover;
  /** 0 to 1. */
  credit: number;
  by: string | null;
  via: Via | null;
}

/** Maximum coverage by a skill that is still being learned. */
export const LEARNING_MOST = 0.5;

/** Credit from which a similar skill is named as near. Anything else that is not known is a gap, whatever it counts. */
export const NEAR_FROM = 0.3;

const NOTHING: Credit = { cover: 'gap', credit: 0, by: null, via: null };

/** A skill as a posting requires it. */
export interface AskedSkill {
  skill: string;
  years: number | null;
}

/** The inputs to coverage besides the skill. */
interface CreditWorld {
  knowledge: Knowledge;
  /** Total years of experience that the posting requires. */
  needed: number;
  /** The job's factor on the odds of nearness, see {@link forgiven}. */
  forgives: number;
  weights: ExperienceWeights;
}

/**
 * Computes the coverage of a skill. A tracked skill, or one that implies it, counts by its years against those
 * required of it, else against the job's total. While being learned it counts at most half. A practice is
 * presumed after some years of work. Anything else counts by nearness. Tracking a skill never lowers its
 * coverage.
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
  // Nothing counts more than in full.
  if (best.credit.credit >= 1) return best;
  const unknown = unknownCredit(asked, world);
  if (best.own === null) return { credit: unknown, own: null };
  const credit = Math.max(unknown.credit, best.credit.credit);
  if (best.credit.cover === 'learning' && unknown.cover === 'presumed')
    return { credit: { ...unknown, credit }, own: null };
  // A skill known a little covers at least as much as nearness or presumed practice would.
  return { ...best, credit: { ...best.credit, credit } };
}

/** Returns the coverage of a skill regardless of tracking: as a presumed practice, or by nearness. */
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

/** Returns the coverage by one tracked skill. */
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

/** The coverage of alternatives. */
export interface ChosenCredit extends Credit {
  /** The alternative that counts; null if none does. */
  counts: string | null;
}

/**
 * Chooses the alternative to name: known before presumed, before learning, before near; then the highest coverage,
 * then the one known best. The coverage is the highest of all alternatives.
 */
export function bestCredit(alternatives: readonly AskedSkill[], world: CreditWorld): ChosenCredit {
  let best: Found | null = null;
  let skill: string | null = null;
  let most = 0;
  for (const asked of alternatives) {
    const found = bestFor(asked, world);
    most = Math.max(most, found.credit.credit);
    if (best !== null && !goesBefore(found, best)) continue;
    best = found;
    skill = asked.skill;
  }
  const { cover, by, via } = best?.credit ?? NOTHING;
  return { cover, credit: most, by, via, counts: cover === 'gap' ? null : skill };
}

function goesBefore(one: Found, other: Found): boolean {
  const known = KNOWN[one.credit.cover] - KNOWN[other.credit.cover];
  if (known !== 0) return known > 0;
  if (isSame(one.credit, other.credit)) return isKnownBetter(one.own, other.own);
  return isBetter(one.credit, other.credit);
}

/** Priority for naming an alternative: known, then presumed, then learning, then near. */
const KNOWN: Record<Cover, number> = { have: 3, short: 3, presumed: 2, learning: 1, near: 0, gap: 0 };
const isBetter = (a: Credit, b: Credit) =>
  a.credit > b.credit || (a.credit === b.credit && KNOWN[a.cover] > KNOWN[b.cover]);
const isSame = (a: Credit, b: Credit) => a.credit === b.credit && KNOWN[a.cover] === KNOWN[b.cover];

/**
 * Whether a tracked skill explains more than the best so far: the skill itself before one that implies it, then
 * the one known better.
 */
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
