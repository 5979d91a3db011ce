import type { RoadmapProgress } from './progress.ts';

/**
 * How many hours the steps take that are left: of a fork the shortest of the tracks that are open. `hoursOf` gives what a
 * skill takes from where the user is: nothing where it is known.
 */
export function hoursLeft({ sections }: RoadmapProgress, hoursOf: (skill: string) => number): number {
  const steps = sections.flatMap(({ progress }) => progress).filter(({ state }) => isLeft(state));
  return steps.reduce((sum, { tracks }) => {
    const open = tracks.filter(({ state }) => isLeft(state));
    const hours = open.map(({ skills }) => skills.reduce((all, skill) => all + hoursOf(skill), 0));
    return sum + Math.min(...hours);
  }, 0);
}

const isLeft = (state: string) => state === 'gap' || state === 'learning';
