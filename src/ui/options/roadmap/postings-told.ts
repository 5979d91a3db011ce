import type { Demand } from '#src/insights/demand.ts';
import type { Insights } from '#src/insights/insights.ts';
import type { PlaceCount, RoadmapCounts } from '#src/roadmap/demand.ts';

/** What a roadmap's page tells of all kept postings together. */
export interface PostingsTold {
  onRoadmap: RoadmapCounts;
  /** How many ask for a skill, and how many as a must-have. */
  askedFor(skill: string): PlaceCount;
  /** How many would become a good match if the user knew this skill well; 0 while it is worked out. */
  lifted(skill: string): number;
}

/** What the insights tell of postings without a filter; they were asked about this roadmap, and the lifts by these skills. */
export function toldByInsights({
  onRoadmap,
  demand,
  lifted,
}: Pick<Insights, 'onRoadmap' | 'demand' | 'lifted'>): PostingsTold {
  const bySkill = new Map(demand.map((one): [string, Demand] => [one.skill, one]));
  const lifts = new Map(lifted);
  return {
    onRoadmap,
    askedFor(skill) {
      const { required = 0, preferred = 0 } = bySkill.get(skill) ?? {};
      return { asked: required + preferred, required };
    },
    lifted: (skill) => lifts.get(skill) ?? 0,
  };
}
