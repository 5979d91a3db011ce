import type { Demand } from '#src/insights/demand.ts';
import type { Insights } from '#src/insights/insights.ts';
import type { PlaceCount, RoadmapCounts } from '#src/insights/roadmap/demand.ts';

/** All stored postings, summarised for a roadmap's page. */
export interface PostingsTold {
  onRoadmap: RoadmapCounts;
  /** Returns the number of postings that require a skill, and as a must-have. */
  askedFor(skill: string): PlaceCount;
  /** Returns how many more postings would be a good match if the user knew this skill well; 0 while loading. */
  lifted(skill: string): number;
}

/** Takes the summary from insights without a filter that included this roadmap and the lifts of these skills. */
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
