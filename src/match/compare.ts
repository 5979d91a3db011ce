import type { PartRead } from '#src/posting/parts/part-read.ts';
import type { Experience } from '#src/skills/experience.ts';
import { isAsked, type Mention } from '#src/skills/mention.ts';
import type { Requirement } from '#src/skills/requirements/requirement.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { askedTogether, isMust } from './asked.ts';
import { type Circumstances, NOTHING_TOLD } from './circumstances.ts';
import { type AskedSkill, bestCredit, type ChosenCredit } from './credit.ts';
import { doubtOf } from './doubt.ts';
import type { Knowledge } from './knowledge.ts';
import { type Ask, type Doubt, type ExperienceMatch, type Match, type RoleMatch, TIERS } from './match.ts';
import { matchRequirements, mostScore } from './requirements.ts';
import { mentionsOfRole, rolesIn } from './roles.ts';
import {
  askPoints,
  bandOf,
  DEFAULT_SALIENCE,
  type Emphasis,
  EVEN_EMPHASIS,
  SHARPNESS,
  scoreOf,
} from './score.ts';
import { isSure } from './sure.ts';
import { tiersOf } from './tiers.ts';
import type { ExperienceWeights, Weights } from './weights.ts';
import { forgivesOf, overqualifiedCount, yearsCount, yearsNeeded } from './years.ts';

/** The requirements of a posting: skills, experience and everything else. */
export interface Compared {
  mentions: readonly Mention[];
  /** Absent in older records: then nothing is deducted. */
  experience?: Experience;
  /** Requirements besides skills; absent in older records. */
  requirements?: readonly Requirement[];
  /** Set if it was probably read only in part. */
  partly?: PartRead;
}

/** The user's skills and the scoring data. */
interface CompareWorld {
  knowledge: Knowledge;
  taxonomy: Taxonomy;
  weights: Weights;
  emphasis?: Emphasis;
  /** The user's answers about languages, permits and the like. */
  circumstances?: Circumstances;
}

/** Experience if the posting states none. */
export const UNKNOWN_EXPERIENCE: Experience = { seniority: null, years: null };

/** A requirement before it is compared with anybody's skills. */
interface WeighedAsk
  extends Pick<
    Ask,
    'skills' | 'kind' | 'need' | 'tier' | 'salience' | 'isSure' | 'years' | 'places' | 'weight'
  > {
  alternatives: readonly AskedSkill[];
}

/** The weighed requirements of a posting: the part of a match that does not depend on the user's skills. */
export interface WeighedPosting {
  /** Sorted by weight, heaviest first. */
  asks: WeighedAsk[];
  experience: Experience;
  requirements: readonly Requirement[];
  /** Why it cannot be scored for any user. */
  doubt: Doubt | null;
  also: Mention[];
  /** Its roles, if it has several: each with what it asks for. */
  roles?: readonly WeighedRole[];
}

/** One of several roles of a posting. */
interface WeighedRole extends RoleMatch {
  weighed: WeighedPosting;
}

/**
 * Compares what a posting asks for with what the user knows. 100 points are shared among the asks by weight.
 * Each ask gives the part that the user's skills cover, and missing years of work reduce all of them. What
 * the posting requires besides skills caps the sum. There is no score if the posting says too little or nothing
 * is tracked.
 */
export const compare = (posting: Compared, world: CompareWorld): Match =>
  compareWeighed(weighPosting(posting, world), world);

type WeighWorld = Pick<CompareWorld, 'taxonomy' | 'emphasis'>;

/** Minimum number of sure asks of a role that is judged apart; a score of one or two would always be the best. */
const LEAST_OF_ROLE = 3;

/** Weighs the requirements of a posting. The result can be compared with several sets of skills. */
export function weighPosting(posting: Compared, world: WeighWorld): WeighedPosting {
  const { mentions } = posting;
  const names = rolesIn(mentions);
  const roles = names
    .map((name) => ({
      name,
      of: names.length,
      weighed: weighAll({ ...posting, mentions: mentionsOfRole(mentions, name) }, world),
    }))
    .filter(({ weighed }) => weighed.asks.filter(({ isSure }) => isSure).length >= LEAST_OF_ROLE);
  return { ...weighAll(posting, world), ...(roles.length > 0 && { roles }) };
}

function weighAll(
  { mentions, experience, requirements = [], partly }: Compared,
  { taxonomy, emphasis = EVEN_EMPHASIS }: WeighWorld,
): WeighedPosting {
  const { must, nice } = askedTogether(mentions);
  const drafts = [...must, ...nice].map((group) => draftOf(group, taxonomy));
  const tiers = tiersOf(drafts.map((draft) => ({ ...draft, notCore: isNotCore(draft.alternatives) })));
  const tiered = drafts.map((draft, n) => ({ ...draft, tier: tiers[n] as WeighedAsk['tier'] }));
  const weights = askPoints(tiered, emphasis);
  return {
    doubt: doubtOf(tiered, partly),
    asks: tiered.map((ask, n) => ({ ...ask, weight: weights[n] as number })).sort(decidingFirst),
    experience: experience ?? UNKNOWN_EXPERIENCE,
    requirements,
    also: mentions.filter((mention) => !isAsked(mention)),
  };
}

/** The user's side of a match: all that comparing adds to a weighed posting. */
export interface ScoredPosting
  extends Pick<Match, 'score' | 'doubt' | 'experience' | 'requirements' | 'capped'> {
  /** The coverage of each ask, in their order. */
  credits: ChosenCredit[];
}

type JudgeWorld = Pick<CompareWorld, 'knowledge' | 'weights' | 'circumstances'>;

/**
 * Scores a weighed posting, by the role that fits best if it has several. The credits are of all roles' asks.
 * Statistics over many postings need no more of a match.
 */
export function judgeWeighed(weighed: WeighedPosting, world: JudgeWorld): ScoredPosting {
  const { judged } = bestRole(weighed, world);
  return weighed.roles ? { ...judged, credits: judgeAll(weighed, world).credits } : judged;
}

/** A posting or one of its roles, with its score. */
interface JudgedRole {
  role?: RoleMatch;
  weighed: WeighedPosting;
  judged: ScoredPosting;
}

/** Returns the role with the highest score; the whole posting if it has only one, or no role has a score. */
function bestRole(whole: WeighedPosting, world: JudgeWorld): JudgedRole {
  let best: JudgedRole | null = null;
  for (const { weighed, ...role } of whole.roles ?? []) {
    const judged = judgeAll(weighed, world);
    if (judged.score !== null && judged.score > (best?.judged.score ?? -1)) best = { role, weighed, judged };
  }
  return best ?? { weighed: whole, judged: judgeAll(whole, world) };
}

function judgeAll(
  { asks, doubt: unscored, ...weighed }: WeighedPosting,
  { knowledge, weights, circumstances = NOTHING_TOLD }: JudgeWorld,
): ScoredPosting {
  const byYears = weights.experience;
  const experience = experienceOf(weighed.experience, knowledge, byYears);
  const forgives = forgivesOf(experience.asked, byYears);
  const world = { knowledge, needed: experience.needed, forgives, weights: byYears };
  const credits = asks.map(({ alternatives }) => bestCredit(alternatives, world));
  const requirements = matchRequirements(weighed.requirements, circumstances);
  const doubt = unscored ?? (knowledge.size === 0 ? 'untracked' : null);
  const full =
    doubt === null
      ? scoreOf(credits.map((credit, n) => pointsOf(asks[n] as WeighedAsk, credit, experience)))
      : null;
  const score = full === null ? null : Math.min(full, mostScore(requirements));
  return { score, doubt, experience, requirements, capped: (full ?? 0) - (score ?? 0), credits };
}

/** Compares a weighed posting with the user's skills, as {@link compare} does. */
export function compareWeighed(whole: WeighedPosting, world: JudgeWorld): Match {
  const { role, weighed, judged } = bestRole(whole, world);
  const { credits, ...judgement } = judged;
  return {
    ...judgement,
    ...(role && { role }),
    band: judgement.score === null ? null : bandOf(judgement.score),
    asks: weighed.asks.map(({ alternatives, ...ask }, n): Ask => {
      const credit = credits[n] as ChosenCredit;
      return { ...ask, ...credit, points: pointsOf(ask, credit, judgement.experience) };
    }),
    also: weighed.also,
  };
}

const pointsOf = (
  { weight }: Pick<Ask, 'weight'>,
  { credit }: Pick<Ask, 'credit'>,
  { factor }: ExperienceMatch,
): number => weight * credit * factor;

/** Compares the required experience with the user's. */
function experienceOf(asked: Experience, { years }: Knowledge, weights: ExperienceWeights): ExperienceMatch {
  const needed = yearsNeeded(asked, weights);
  if (years === null) return { asked, needed, own: null, factor: 1, isOverqualified: false };
  const over = overqualifiedCount(asked, years, weights.overqualified);
  const factor = yearsCount(years, needed, weights.overall) * over;
  return { asked, needed, own: years, factor, isOverqualified: over < 1 };
}

interface Draft extends Omit<WeighedAsk, 'tier' | 'weight'> {
  alternatives: readonly Mention[];
}

function draftOf(group: readonly Mention[], taxonomy: Taxonomy): Draft {
  const kinds = group.map(({ skill }) => taxonomy.skills.get(skill)?.kind ?? null);
  return {
    skills: group.map(({ skill }) => skill),
    kind: kinds.find((kind) => kind !== null) ?? null,
    need: isMust(group) ? 'required' : 'preferred',
    salience: salienceOfAsk(group),
    isSure: group.some(isSure),
    years: group[0]?.years ?? null,
    // Insights keep thousands of asks in memory, most of them of one skill.
    places: group.length === 1 ? (group[0] as Mention).places : group.flatMap(({ places }) => places),
    alternatives: group,
  };
}

/**
 * Returns the salience of an ask: that of its most salient alternative, lowered by doubt. The exponent makes its
 * weight proportional to the confidence.
 */
function salienceOfAsk(group: readonly Mention[]): number {
  return Math.max(
    ...group.map(
      ({ salience = DEFAULT_SALIENCE, confidence = 1 }) => salience * confidence ** (1 / SHARPNESS),
    ),
  );
}

/** Whether an ask cannot be core: the user said so, or no alternative is sure. */
const isNotCore = (group: readonly Mention[]): boolean =>
  group.some(({ notCore }) => notCore === true) || !group.some(isSure);

const decidingFirst = (a: WeighedAsk, b: WeighedAsk) =>
  TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.salience - a.salience;
