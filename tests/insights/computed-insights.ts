import { type Insights, type InsightsAsked, insightsOf } from '#src/insights/insights.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { type InsightsFilter, NO_FILTER } from '#src/insights/selection.ts';
import { EVEN_EMPHASIS } from '#src/match/score.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { PATH, PLAINLY } from './arbitrary.ts';
import type { World } from './oracle.ts';

interface Held extends Partial<World>, Pick<InsightsAsked, 'circumstances' | 'lifts'> {
  tracked?: TrackedSkill[];
}

/** Computes the insights of postings for a user without skills, unless `held` says otherwise. */
export function computedInsights(
  all: SeenPosting[],
  held: Held = {},
  filter: Partial<InsightsFilter> = {},
): Insights {
  const asked = {
    tracked: [],
    judging: PLAINLY,
    emphasis: EVEN_EMPHASIS,
    notPresumed: [],
    roadmap: PATH,
    ...held,
  };
  return insightsOf(all, { filter: { ...NO_FILTER, ...filter }, ...asked });
}
