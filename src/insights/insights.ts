import type { Judging } from '#src/match/judging.ts';
import type { Emphasis } from '#src/match/score.ts';
import type { RoadmapCounts } from '#src/roadmap/demand.ts';
import type { Roadmap } from '#src/roadmap/roadmap.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { Coverage } from './coverage.ts';
import type { Demand } from './demand.ts';
import type { Matches } from './matches.ts';
import type { NextSkills } from './next-skills.ts';
import type { InsightsFilter } from './selection.ts';
import type { Together } from './together.ts';
import type { Trend } from './trend.ts';

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
  /** Ids of skills of which it is to be told how many postings would become a good match by each. Absent: none. */
  lifts?: readonly string[];
}
