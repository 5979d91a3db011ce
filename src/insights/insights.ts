import type { Circumstances } from '#src/match/circumstances.ts';
import { compareWeighed, type WeighedPosting, weighPosting } from '#src/match/compare.ts';
import type { Judging } from '#src/match/judging.ts';
import { type Knowledge, knowledgeOf } from '#src/match/knowledge.ts';
import type { Match } from '#src/match/match.ts';
import { type Emphasis, GOOD_FROM } from '#src/match/score.ts';
import { type RoadmapCounts, roadmapCounts } from '#src/roadmap/demand.ts';
import type { Roadmap } from '#src/roadmap/roadmap.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { type Coverage, coverageCounter } from './coverage.ts';
import { countDemand, type Demand, demandOf, type SkillCounts } from './demand.ts';
import { type Matches, matchesOf } from './matches.ts';
import { type MonthNumber, monthFinder } from './month-finder.ts';
import { type NextSkills, nextSkills, type Trial } from './next-skills.ts';
import type { SeenPosting } from './seen-posting.ts';
import { type InsightsFilter, selectPostings } from './selection.ts';
import { type Together, togetherOf } from './together.ts';
import { type Trend, trendOf } from './trend.ts';
import { countWatched, increment } from './watched.ts';
import { worthTrying } from './worth-trying.ts';

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
export interface InsightsAsked {
  filter: InsightsFilter;
  tracked: readonly TrackedSkill[];
  judging: Judging;
  roadmap: Roadmap;
  /** The user's weights of the tiers. */
  emphasis: Emphasis;
  /** Ids of practices that are not presumed. */
  notPresumed: readonly string[];
  /** The user's answers about languages, permits and the like; absent without any. */
  circumstances?: Circumstances;
  /** Ids of skills to compute `lifted` for. */
  lifts?: readonly string[];
}

/** Computes the insights. Each posting is compared with the user's skills by the scorer of the popup. */
export function insightsOf(postings: readonly SeenPosting[], asked: InsightsAsked): Insights {
  const selected = selectPostings(postings, asked.filter);
  const counts = countDemand(selected);
  const demand = demandOf(counts, asked.filter.mustHavesOnly);
  const compared = comparedInsights(selected, counts, asked);
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
): Pick<Insights, 'coverage' | 'matches' | 'next' | 'lifted'> {
  const { judging, tracked, roadmap, emphasis, circumstances, filter } = asked;
  const { taxonomy } = judging;
  const knowledge = knowledgeOf(tracked, judging, asked.notPresumed);
  const weighed = new Map(
    postings.map((posting) => [posting, weighPosting(posting, { ...judging, emphasis })]),
  );
  const matchBy = (posting: SeenPosting, known: Knowledge) =>
    compareWeighed(weighed.get(posting) as WeighedPosting, {
      ...judging,
      knowledge: known,
      ...(circumstances && { circumstances }),
    });
  const coverage = coverageCounter(taxonomy, filter.mustHavesOnly);
  const scores = new Map<SeenPosting, number | null>();
  for (const posting of postings) {
    const match = matchBy(posting, knowledge);
    coverage.add(match.asks);
    scores.set(posting, pointsOf(match));
  }
  // Without tracked skills nothing is compared, so there is no score.
  const matches = matchesOf(tracked.length > 0 ? [...scores.values()] : []);
  const tried = worthTrying(postings, (posting) => scores.get(posting) ?? null);
  const next = nextSkills({
    once: trialsOf(knowledge, (known) => tried.map((posting) => matchBy(posting, known))),
    countOf: (skill) => counts.get(skill) ?? { asked: 0, required: 0 },
    ...{ tracked, taxonomy, roadmap },
    matchesOnce: (learned, wiser) =>
      learned.length === 0 ? matches : matchesOf(postings.map((one) => pointsOf(matchBy(one, wiser)))),
  });
  const lifted = (asked.lifts ?? []).map((skill): Insights['lifted'][number] => {
    const wiser = knowledge.learning(skill);
    const isLifted = (posting: SeenPosting) =>
      (scores.get(posting) ?? 0) < GOOD_FROM && (matchBy(posting, wiser).score ?? 0) >= GOOD_FROM;
    return [skill, postings.filter(isLifted).length];
  });
  return { coverage: coverage.total(), matches, next, lifted };
}

/** Returns a match's score: 0 without tracked skills, null if the posting says too little. */
const pointsOf = ({ score, doubt }: Match): number | null => (doubt === 'untracked' ? 0 : score);

/** Compares postings as if more skills were known. Each list of skills is tried once. */
function trialsOf(knowledge: Knowledge, matchesBy: (knowledge: Knowledge) => Match[]) {
  const known = new Map<string, Trial>();
  const once = (learned: readonly string[]): Trial => {
    const key = JSON.stringify(learned);
    const last = learned.at(-1);
    const wiser = () =>
      last === undefined ? knowledge : once(learned.slice(0, -1)).knowledge.learning(last);
    const trial = known.get(key) ?? trialBy(wiser(), matchesBy);
    known.set(key, trial);
    return trial;
  };
  return once;
}

const trialBy = (knowledge: Knowledge, matchesBy: (knowledge: Knowledge) => Match[]): Trial => ({
  knowledge,
  matches: matchesBy(knowledge),
});

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
