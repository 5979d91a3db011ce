import { t } from '#src/ui/words/t.ts';
import type { RoadmapView, StopView } from './roadmap-view.ts';

/** A stop with its place: "Tools, step 4 of 6". */
export interface FoundStop {
  stop: StopView;
  place: string;
}

/** Returns the stop with this key, or null if the roadmap has none. */
export function findStop({ sections }: RoadmapView, key: string | null): FoundStop | null {
  for (const { title, steps } of sections) {
    for (const [i, { stops }] of steps.entries()) {
      const stop = stops.find((one) => one.key === key);
      if (stop)
        return {
          stop,
          place: t('skill-detail.step', { section: title, position: i + 1, steps: steps.length }),
        };
    }
  }
  return null;
}

/** Returns the key of the stop that contains a skill, or null. */
export function stopOfSkill({ sections }: RoadmapView, skill: string | null): string | null {
  const stops = sections.flatMap(({ steps }) => steps.flatMap((step) => step.stops));
  return stops.find(({ skills }) => skills.some(({ id }) => id === skill))?.key ?? null;
}
