import type { Roadmap, RoadmapSection, Step } from './roadmap.ts';

/** A language's names for roadmaps by id, and for sections and steps by title. */
type RoadmapNames = Readonly<Record<'roadmaps' | 'sections' | 'steps', Readonly<Record<string, string>>>>;

/**
 * Translates a roadmap and its parts. Names without a translation stay, such as those of the user's own
 * roadmaps.
 */
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
