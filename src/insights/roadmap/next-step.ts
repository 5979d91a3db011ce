import type { RoadmapDemand } from './demand.ts';
import type { StepPlace } from './edit.ts';
import type { RoadmapProgress } from './progress.ts';
import { type Roadmap, skillsOf } from './roadmap.ts';

/**
 * Returns the next step: the gap with the largest share of postings, the earlier one on a tie. Without counts
 * that is the first gap. Null if nothing is a gap.
 */
export function nextStep({ sections }: RoadmapProgress, demand: RoadmapDemand): StepPlace | null {
  let best: (StepPlace & { share: number }) | null = null;
  for (const [section, { progress }] of sections.entries()) {
    for (const [step, { state }] of progress.entries()) {
      const share = demand.sections[section]?.[step]?.share ?? 0;
      if (state === 'gap' && (!best || share > best.share)) best = { section, step, share };
    }
  }
  return best && { section: best.section, step: best.step };
}

/** Returns the step of the first planned skill on the roadmap that is still a gap, or null. */
export function plannedStep(
  roadmap: Roadmap,
  { sections }: RoadmapProgress,
  plan: readonly string[],
): StepPlace | null {
  for (const skill of plan) {
    const section = roadmap.sections.findIndex(({ steps }) =>
      steps.some((step) => skillsOf(step).includes(skill)),
    );
    const step = roadmap.sections[section]?.steps.findIndex((one) => skillsOf(one).includes(skill)) ?? -1;
    if (sections[section]?.progress[step]?.state === 'gap') return { section, step };
  }
  return null;
}
