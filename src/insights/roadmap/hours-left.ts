import type { RoadmapProgress } from './progress.ts';

/**
 * Returns the hours for the remaining steps; a fork counts its shortest open track. `hoursOf`: the hours a skill
 * still takes, 0 if known.
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
