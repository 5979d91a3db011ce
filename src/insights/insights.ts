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

/** All that many postings tell together. Counts are of postings; a plain object, so that a worker can hand it over. */
export interface Insights {
  /** How many postings the filter lets through. */
  postings: number;
  /** When the first of them was seen, in ms since 1970; null where there is none. */
  since: number | null;
  /** The portals of all postings, whatever the filter. */
  portals: { portal: string; postings: number }[];
  demand: Demand[];
  trend: Trend;
  together: Together[];
  coverage: Coverage;
  matches: Matches;
  next: NextSkills;
  /** What they ask of the roadmap. */
  onRoadmap: RoadmapCounts;
  /** How many would become a good match by each of the skills asked about. */
  lifted: [skill: string, postings: number][];
}

/** What the insights depend on besides the postings. */
export interface InsightsAsked {
  filter: InsightsFilter;
  tracked: readonly TrackedSkill[];
  judging: Judging;
  roadmap: Roadmap;
  /** How much the user wants each tier to count. */
  emphasis: Emphasis;
  /** Ids of practices that are not to be presumed. */
  notPresumed: readonly string[];
  /** What the user entered besides skills. Absent: nothing. */
  circumstances?: Circumstances;
  /** Ids of skills of which it is to be told how many postings would become a good match by each. Absent: none. */
  lifts?: readonly string[];
}

/** All that these postings tell. Each is compared by what the user knows, as everywhere else. */
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

/** Those with most postings first. */
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
  // With nothing tracked nothing was compared, so there is no score.
  const matches = matchesOf(tracked.length > 0 ? [...scores.values()] : []);
  const tried = worthTrying(postings, (posting) => scores.get(posting) ?? null);
  const countOf = (skill: string) => counts.get(skill) ?? { asked: 0, required: 0 };
  const next = nextSkills({
    once: trialsOf(knowledge, (known) => tried.map((posting) => matchBy(posting, known))),
    ...{ asked: (skill) => countOf(skill).asked, required: (skill) => countOf(skill).required },
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

/** A match's score; 0 where the user has told no skill yet, null where the posting says too little. */
const pointsOf = ({ score, doubt }: Match): number | null => (doubt === 'untracked' ? 0 : score);

/** Tries skills, each list of them once. */
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

/** Trends and companions are told of so many skills: the most asked for, and those to learn next. */
const MOST_WATCHED = 24;

function watchedSkills(demand: readonly Demand[], { plan }: NextSkills): string[] {
  const wanted = [...plan, ...demand.slice(0, MOST_WATCHED)].map(({ skill }) => skill);
  return [...new Set(wanted)].slice(0, MOST_WATCHED);
}

/** The trend of all postings and of these skills, and what comes with each of them. */
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
