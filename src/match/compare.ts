import type { PartRead } from '#src/posting/part/part-read.ts';
import type { Experience } from '#src/skills/experience.ts';
import { isAsked, type Mention } from '#src/skills/mention.ts';
import type { Kind } from '#src/skills/skill.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { askedTogether, isMust } from './asked.ts';
import { bestCredit, type CreditWorld } from './credit.ts';
import { doubtOf } from './doubt.ts';
import type { Knowledge } from './knowledge.ts';
import { type Ask, type ExperienceMatch, type Match, TIERS } from './match.ts';
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
import { forgivesOf, yearsCount, yearsNeeded } from './years.ts';

/** What is compared: what a posting asks for, of skills and of experience. */
export interface Compared {
  mentions: readonly Mention[];
  /** Absent in what was kept before it was read: then nothing is taken off for it. */
  experience?: Experience;
  /** That it seems to have been read only in part. */
  partly?: PartRead;
}

/** What it is compared by. */
export interface CompareWorld {
  knowledge: Knowledge;
  taxonomy: Taxonomy;
  weights: Weights;
  emphasis?: Emphasis;
}

/** Nothing is known of what a posting asks for in all. */
export const UNKNOWN_EXPERIENCE: Experience = { seniority: null, years: null };

/**
 * Compares what a posting asks for with what the user knows. 100 points are shared among the asks by weight.
 * Each ask gives the part that the user's skills cover, and missing years of work reduce all of them. There is
 * no score if the posting says too little or nothing is tracked.
 */
export function compare({ mentions, experience, partly }: Compared, world: CompareWorld): Match {
  const { knowledge, taxonomy, emphasis = EVEN_EMPHASIS } = world;
  const byYears = world.weights.experience;
  const overall = experienceOf(experience ?? UNKNOWN_EXPERIENCE, knowledge, byYears);
  const { must, nice } = askedTogether(mentions);
  const forgives = forgivesOf(overall.asked, byYears);
  const credits = { knowledge, needed: overall.needed, forgives, weights: byYears };
  const drafts = [...must, ...nice].map((group) => draftOf(group, taxonomy, credits));
  const tiers = tiersOf(drafts);
  const tiered = drafts.map(({ notCore: _, ...draft }, n) => ({ ...draft, tier: tiers[n] ?? 'must' }));
  const weights = askPoints(tiered, emphasis);
  const asks = tiered.map((ask, n): Ask => {
    const weight = weights[n] as number;
    return { ...ask, weight, points: weight * ask.credit * overall.factor };
  });
  const doubt = doubtOf(asks, knowledge.size, partly);
  const score = doubt === null ? scoreOf(asks.map(({ points }) => points)) : null;
  return {
    score,
    band: score === null ? null : bandOf(score),
    doubt,
    asks: asks.sort(decidingFirst),
    experience: overall,
    also: mentions.filter((mention) => !isAsked(mention)),
  };
}

/** The experience that a posting asks for, against the user's. */
function experienceOf(asked: Experience, { years }: Knowledge, weights: ExperienceWeights): ExperienceMatch {
  const needed = yearsNeeded(asked, weights);
  return {
    asked,
    needed,
    own: years,
    factor: years === null ? 1 : yearsCount(years, needed, weights.overall),
  };
}

type Draft = Omit<Ask, 'tier' | 'weight' | 'points'> & { notCore: boolean };

function draftOf(group: readonly Mention[], taxonomy: Taxonomy, credits: CreditWorld): Draft {
  const kinds = group.map(({ skill }): Kind | null => taxonomy.skills.get(skill)?.kind ?? null);
  return {
    skills: group.map(({ skill }) => skill),
    kind: kinds.find((kind) => kind !== null) ?? null,
    need: isMust(group) ? 'required' : 'preferred',
    salience: salienceOfAsk(group),
    isSure: group.some(isSure),
    notCore: isNotCore(group),
    years: group[0]?.years ?? null,
    places: group.flatMap(({ places }) => places),
    ...bestCredit(
      group.map(({ skill, years }, n) => ({ skill, years, kind: kinds[n] ?? null })),
      credits,
    ),
  };
}

/**
 * Returns the salience of an ask: that of its most salient alternative, lowered by doubt. The exponent makes its
 * weight proportional to the confidence.
 */
export function salienceOfAsk(group: readonly Mention[]): number {
  return Math.max(
    ...group.map(
      ({ salience = DEFAULT_SALIENCE, confidence = 1 }) => salience * confidence ** (1 / SHARPNESS),
    ),
  );
}

/** Whether an ask cannot be core: the user said so, or no alternative is sure. */
export const isNotCore = (group: readonly Mention[]): boolean =>
  group.some(({ notCore }) => notCore === true) || !group.some(isSure);

const decidingFirst = (a: Ask, b: Ask) =>
  TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.salience - a.salience;
