import type { Roadmap, RoadmapSection, Step } from './roadmap.ts';

/** What a language calls roadmaps, by their ids, and their sections and steps, by their titles. */
export type RoadmapNames = Readonly<
  Record<'roadmaps' | 'sections' | 'steps', Readonly<Record<string, string>>>
>;

/** A roadmap as a language calls it and its parts. One that it has no name for, as the user's own, stays as it is. */
export function renamedRoadmap(roadmap: Roadmap, { roadmaps, sections, steps }: RoadmapNames): Roadmap {
  const title = roadmaps[roadmap.id];
  if (title === undefined) return roadmap;
  const renamedStep = (step: Step): Step =>
    typeof step === 'string' || step.title === undefined
      ? step
      : { ...step, title: steps[step.title] ?? step.title };
  const renamedSection = (section: RoadmapSection): RoadmapSection => ({
    ...section,
    title: sections[section.title] ?? section.title,
    steps: section.steps.map(renamedStep),
  });
  return { ...roadmap, title, sections: roadmap.sections.map(renamedSection) };
}
