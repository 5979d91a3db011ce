import type { Judging } from '#src/match/judging.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import type { Emphasis } from '#src/match/score.ts';
import type { Roadmap } from '#src/roadmap/roadmap.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { AskTable } from './ask-table.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { creditsOf } from './credits.ts';
import { type Demand, demandCounts, demandOf } from './demand.ts';
import { type Matches, matchesOf } from './matches.ts';
import { type NextSkills, nextSkills } from './next-skills.ts';
import { scoresOf } from './scores.ts';
import { type InsightsFilter, portalsOf, selectedRows } from './selection.ts';
import { tableTiers } from './tiers.ts';
import { type Together, togetherOf } from './together.ts';
import { type Trend, trendOf } from './trend.ts';

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
}

/** Trends and companions are told of so many skills: the most asked for, and those to learn next. */
const MOST_WATCHED = 24;

/** All insights at once; what they take is in `npm run bench`. */
export function insights(table: AskTable, asked: InsightsAsked): Insights {
  const { filter, tracked, judging, roadmap, emphasis, notPresumed } = asked;
  const { taxonomy, weights } = judging;
  const { mustHavesOnly } = filter;
  const rows = selectedRows(table, filter);
  const counts = demandCounts(table, rows);
  const demand = demandOf(table, counts, mustHavesOnly);
  const knowledge = knowledgeOf(tracked, judging, notPresumed);
  const judged = { table, tiers: tableTiers(table, taxonomy), emphasis };
  const credits = creditsOf(table.skills, knowledge, { taxonomy, weights: weights.experience });
  const scores = scoresOf({ ...judged, credits, years: knowledge.years }, rows);
  const next = nextSkills({
    ...judged,
    rows,
    counts,
    scores,
    knowledge,
    tracked,
    taxonomy,
    roadmap,
    weights: weights.experience,
  });
  const watched = watchedOf(table, demand, next);
  const shown = mustHavesOnly ? counts.required : counts.asked;
  return {
    postings: rows.length,
    since: firstOf(table, rows),
    portals: portalsOf(table),
    demand,
    trend: trendOf(table, rows, watched, mustHavesOnly),
    together: togetherOf(table, rows, watched, shown, mustHavesOnly),
    coverage: coverageOf(table, rows, scores, taxonomy, mustHavesOnly),
    // With nothing tracked nothing was compared, so there is no score.
    matches: matchesOf(tracked.length > 0 ? rows : rows.subarray(0, 0), scores),
    next,
  };
}

function watchedOf({ skills }: AskTable, demand: readonly Demand[], { plan }: NextSkills): number[] {
  const wanted = [...plan, ...demand.slice(0, MOST_WATCHED)].map(({ skill }) => skill);
  return [...new Set(wanted)].slice(0, MOST_WATCHED).map((skill) => skills.indexOf(skill));
}

function firstOf({ firstSeen }: AskTable, rows: Uint32Array): number | null {
  let first: number | null = null;
  for (const row of rows) first = Math.min(first ?? Number.POSITIVE_INFINITY, firstSeen[row] as number);
  return first;
}
