import { type RoadmapCounts, roadmapCounts } from '#src/insights/roadmap/demand.ts';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { GOOD_FROM } from '#src/match/score.ts';
import { type ComparedBy, type Comparer, comparerOf, type Trial } from './comparer.ts';
import { type Coverage, coverageCounter } from './coverage.ts';
import { countDemand, type Demand, demandOf, type SkillCounts } from './demand.ts';
import { type Matches, matchesOf } from './matches.ts';
import { type MonthNumber, monthFinder } from './month-finder.ts';
import { type NextSkills, nextSkills } from './next-skills.ts';
import type { SeenPosting } from './seen-posting.ts';
import { type InsightsFilter, selectPostings } from './selection.ts';
import { type Together, togetherOf } from './together.ts';
import { type Trend, trendOf } from './trend.ts';
import { countWatched, increment } from './watched.ts';

/** Score below which a posting is hopeless for now, and from which there is nothing left to learn. */
const HOPEFUL = 30;
const DONE = 85;

/** Maximum number of postings; more would not change the plan. */
const MOST = 200;

/** Number of hopeless postings to use if there are no others, for a first job. */
const FEW = 20;

/** Statistics over postings, all counted in postings. A plain object, so that a worker can post it. */
export interface Insights {
  /** Number of postings that pass the filter. */
  postings: number;
  /** When the first of them was seen, in ms since 1970; null without any. */
  since: number | null;
  /** The portals of all postings, regardless of the filter. */
  portals: { portal: string; postings: number }[];
  demand: Demand[];
  trend: Trend;
  together: Together[];
  coverage: Coverage;
  matches: Matches;
  next: NextSkills;
  /** How often postings ask for the roadmap's skills. */
  onRoadmap: RoadmapCounts;
  /** Number of postings that each requested skill would turn into a good match. */
  lifted: [skill: string, postings: number][];
}

/** The inputs of insights other than postings. */
export interface InsightsAsked extends ComparedBy {
  filter: InsightsFilter;
  roadmap: Roadmap;
  /** Ids of skills to compute `lifted` for. */
  lifts?: readonly string[];
}

/**
 * Computes the insights. Each posting is compared with the user's skills by the scorer of the popup. `comparer`: one for
 * the same skills, which may know some of the postings already.
 */
export function insightsOf(
  postings: readonly SeenPosting[],
  asked: InsightsAsked,
  comparer: Comparer = comparerOf(asked),
): Insights {
  const selected = selectPostings(postings, asked.filter);
  const counts = countDemand(selected);
  const demand = demandOf(counts, asked.filter.mustHavesOnly);
  const compared = comparedInsights(selected, counts, asked, comparer);
  return {
    postings: selected.length,
    since: selected.reduce<number | null>(
      (first, { firstSeen }) => Math.min(first ?? firstSeen, firstSeen),
      null,
    ),
    portals: portalsOf(postings),
    demand,
    ...watchedInsights(selected, counts, watchedSkills(demand, compared.next), asked.filter.mustHavesOnly),
    ...compared,
    onRoadmap: roadmapCounts(
      asked.roadmap,
      selected.map(({ mentions }) => mentions),
    ),
  };
}

/** Sorted by number of postings. */
function portalsOf(all: readonly SeenPosting[]): Insights['portals'] {
  const portals = new Map<string, number>();
  for (const { portal } of all) increment(portals, portal);
  return [...portals]
    .map(([portal, postings]) => ({ portal, postings }))
    .sort((a, b) => b.postings - a.postings || (a.portal < b.portal ? -1 : 1));
}

/** The insights that depend on what the user knows. */
function comparedInsights(
  postings: readonly SeenPosting[],
  counts: SkillCounts,
  asked: InsightsAsked,
  { weigh, trialOf }: Comparer,
): Pick<Insights, 'coverage' | 'matches' | 'next' | 'lifted'> {
  const { judging, tracked, roadmap, filter } = asked;
  const { taxonomy } = judging;
  const now = trialOf([]);
  const coverage = coverageCounter(taxonomy, filter.mustHavesOnly);
  for (const posting of postings) coverage.add(weigh(posting).asks, now.outcomeOf(posting).covers);
  // Without tracked skills nothing is compared, so there is no score.
  const matches = matchesOf(tracked.length > 0 ? scoresOf(postings, now) : []);
  const next = nextSkills({
    tried: worthTrying(postings, (posting) => now.outcomeOf(posting).score),
    countOf: (skill) => counts.get(skill) ?? { asked: 0, required: 0 },
    trialOf,
    taxonomy,
    roadmap,
    matchesAfter: (learned) =>
      learned.length === 0 ? matches : matchesOf(scoresOf(postings, trialOf(learned))),
  });
  const lifted = (asked.lifts ?? []).map((skill): Insights['lifted'][number] => {
    const then = trialOf([skill]);
    const isLifted = (posting: SeenPosting) => !isGood(posting, now) && isGood(posting, then);
    return [skill, postings.filter(isLifted).length];
  });
  return { coverage: coverage.total(), matches, next, lifted };
}

const scoresOf = (postings: readonly SeenPosting[], { outcomeOf }: Trial) =>
  postings.map((posting) => outcomeOf(posting).score);

const isGood = (posting: SeenPosting, { outcomeOf }: Trial) => (outcomeOf(posting).score ?? 0) >= GOOD_FROM;

/** Maximum number of skills with trends and companions: the most required ones, and those to learn next. */
const MOST_WATCHED = 24;

function watchedSkills(demand: readonly Demand[], { plan }: NextSkills): string[] {
  const wanted = [...plan, ...demand.slice(0, MOST_WATCHED)].map(({ skill }) => skill);
  return [...new Set(wanted)].slice(0, MOST_WATCHED);
}

/** Computes the trend of all postings and of these skills, and the companions of each. */
function watchedInsights(
  postings: readonly SeenPosting[],
  counts: SkillCounts,
  skills: readonly string[],
  mustHavesOnly: boolean,
): Pick<Insights, 'trend' | 'together'> {
  const monthOf = monthFinder();
  const months = new Map<MonthNumber, number>();
  for (const { firstSeen } of postings) increment(months, monthOf(firstSeen));
  const watched = [...countWatched(skills, postings, monthOf, mustHavesOnly)];
  const askedFor = (skill: string) => counts.get(skill)?.[mustHavesOnly ? 'required' : 'asked'] ?? 0;
  return {
    trend: trendOf(
      months,
      watched.map(([skill, counted]) => [skill, counted.months]),
    ),
    together: watched.map(([skill, { both }]) => togetherOf(skill, both, askedFor, postings.length)),
  };
}

/**
 * Returns the postings worth learning for: neither hopeless nor done, the best first, at most 200. Without any,
 * returns the best of the hopeless ones, so that a beginner gets an answer too. A score of null means
 * insufficient evidence.
 */
export function worthTrying<P>(postings: readonly P[], scoreOf: (posting: P) => number | null): P[] {
  const hopeful = bestOf(postings, scoreOf, HOPEFUL, MOST);
  return hopeful.length > 0 ? hopeful : bestOf(postings, scoreOf, 0, FEW);
}

/** Returns postings below `DONE` with at least `least` points, the best first, ties in their order. */
function bestOf<P>(
  postings: readonly P[],
  scoreOf: (posting: P) => number | null,
  least: number,
  most: number,
): P[] {
  const byPoints: P[][] = Array.from({ length: DONE }, () => []);
  for (const posting of postings) {
    const points = scoreOf(posting);
    if (points === null || points < least || points >= DONE) continue;
    const equals = byPoints[points] as P[];
    if (equals.length < most) equals.push(posting);
  }
  return byPoints.reverse().flat().slice(0, most);
}
